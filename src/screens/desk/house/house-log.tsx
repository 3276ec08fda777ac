import '../../style/desk-people.css';
import type { ReadonlySignal } from '@preact/signals';
import type { AuditEntry } from '../../../protocol/care.ts';
import type { Edition } from '../../../protocol/scenario.ts';
import { useTexts } from '../../ui.ts';
import { titleOf } from '../scenarios/edition-list.ts';
import type { Unread } from '../unread.ts';
import { Waiting } from '../waiting.tsx';
import { deedKey } from './deed-words.ts';

export interface Log {
  readonly entries: readonly AuditEntry[];
  readonly names: Readonly<Record<string, string>>;
  /** All that there ever were, by id: an entry names one by its title. */
  readonly editions: ReadonlyMap<string, Pick<Edition, 'titles' | 'scenario'>>;
  readonly more: boolean;
  /** Number of the first entry that is not as it was written. */
  readonly tampered: number | null;
}

export interface LogModel {
  /** Null until the first of it has come. */
  readonly log: ReadonlySignal<Log | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly readMore: () => void;
}

/** Who did what, newest first, and whether it is still as it was written. */
export function HouseLog({ model }: { readonly model: LogModel }) {
  const { t } = useTexts();
  const log = model.log.value;
  return (
    <section class="panel">
      <h2>{t('house-log.title')}</h2>
      <p>{t('house-log.line')}</p>
      {log === null ? <Waiting unread={model.unread} /> : <Whole log={log} />}
      {log && log.entries.length > 0 && <Entries log={log} />}
      {log?.more && (
        <p class="buttons">
          <button type="button" onClick={model.readMore}>
            {t('members.more')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Whether anybody has changed what was written. */
function Whole({ log: { tampered, entries } }: { readonly log: Log }) {
  const { t } = useTexts();
  if (entries.length === 0) return <p>{t('house-log.empty')}</p>;
  if (tampered === null) return <p class="log-whole">{t('house-log.whole')}</p>;
  return (
    <p class="wrong" role="alert">
      {t('house-log.tampered', { number: tampered })}
    </p>
  );
}

function Entries({ log }: { readonly log: Log }) {
  const { t } = useTexts();
  return (
    <div class="desk-scroll">
      <table class="desk-table house-log">
        <thead>
          <tr>
            <th scope="col">{t('house-log.when')}</th>
            <th scope="col">{t('house-log.who')}</th>
            <th scope="col">{t('house-log.what')}</th>
          </tr>
        </thead>
        <tbody>
          {log.entries.map((entry) => (
            <Entry key={entry.number} entry={entry} log={log} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface EntryProps {
  readonly entry: AuditEntry;
  readonly log: Log;
}

function Entry({ entry, log: { names, editions } }: EntryProps) {
  const { t, day, locale } = useTexts();
  const { at, actor, object, change } = entry;
  const who = actor === null ? t('house-log.server') : (names[actor] ?? t('house-log.nobody'));
  const { member } = change;
  const nameOf = (id: string) => {
    const edition = editions.get(id);
    return edition ? titleOf(edition, locale) : names[id];
  };
  const about = [object, member].flatMap((id) => (typeof id === 'string' ? (nameOf(id) ?? []) : []));
  return (
    <tr>
      <td class="figure-start">{day(at, 'with-time')}</td>
      <td>{who}</td>
      <td>
        <b>{t(deedKey(entry))}</b>
        {about.length > 0 && <> {about.join(' · ')}</>}
        <Details entry={entry} />
      </td>
    </tr>
  );
}

/** As it was written, for whoever looks closer. */
function Details({ entry: { number, object, change, request } }: Pick<EntryProps, 'entry'>) {
  const { t } = useTexts();
  return (
    <details>
      <summary class="hint">{t('house-log.details', { number })}</summary>
      <pre class="example">{JSON.stringify({ object, change, request }, null, 1)}</pre>
    </details>
  );
}
