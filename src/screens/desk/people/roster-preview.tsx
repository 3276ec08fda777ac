import type { RosterDeed, RosterOutcome } from '../../../protocol/roster.ts';
import { useTexts } from '../../ui.ts';
import { changes, type RosterModel } from './roster-model.ts';

interface Props {
  readonly model: RosterModel;
  readonly outcome: RosterOutcome;
}

const DEEDS = Object.keys({ make: 1, add: 1, change: 1, keep: 1 } satisfies Record<
  RosterDeed,
  1
>) as RosterDeed[];

/** What an import would do, or what has to be mended first. */
export function RosterPreview({ model, outcome }: Props) {
  const { t, number } = useTexts();
  const { entries, faults, ignored } = outcome;
  const changing = entries.filter(changes).length;
  return (
    <>
      <Faults faults={faults} />
      {ignored.length > 0 && <p>{t('roster.ignored', { columns: ignored.join(', ') })}</p>}
      {faults.length === 0 && <Counts entries={entries} />}
      <Entries entries={entries} faulty={faults.length > 0} />
      <p class="buttons">
        {faults.length === 0 && changing > 0 && (
          <button type="button" class="primary" onClick={() => model.importAll(changing)}>
            {t('roster.import', { count: changing, many: number(changing) })}
          </button>
        )}
        <button type="button" onClick={model.startAgain}>
          {t('roster.other')}
        </button>
      </p>
    </>
  );
}

/** The list is mended in the file: there are as many at once as anybody reads. */
const MOST_FAULTS = 100;

function Faults({ faults }: Pick<RosterOutcome, 'faults'>) {
  const { t, number } = useTexts();
  if (faults.length === 0) return null;
  return (
    <div role="alert">
      <p class="wrong">{t('roster.faulty', { count: faults.length, many: number(faults.length) })}</p>
      <ul class="roster-faults">
        {faults.slice(0, MOST_FAULTS).map(({ line, code }) => (
          <li key={`${line} ${code}`}>
            <b>{t('roster.at-line', { line: number(line) })}</b> {t(`roster-faults.${code}`)}
          </li>
        ))}
      </ul>
      {faults.length > MOST_FAULTS && (
        <p>{t('roster.more', { many: number(faults.length - MOST_FAULTS) })}</p>
      )}
    </div>
  );
}

function Counts({ entries }: Pick<RosterOutcome, 'entries'>) {
  const { t, number } = useTexts();
  const rows = [
    ...DEEDS.map((deed) => [`roster-deeds.${deed}`, entries.filter((entry) => entry.deed === deed)] as const),
    ['roster.names', entries.filter(({ calledBefore }) => calledBefore !== null)] as const,
    ['roster.logins', entries.filter(({ getsLogin }) => getsLogin)] as const,
  ];
  return (
    <dl class="roster-counts">
      {rows.map(([key, { length }]) => (
        <div key={key} class={length === 0 ? 'none' : ''}>
          <dt>{t(key)}</dt>
          <dd>{number(length)}</dd>
        </div>
      ))}
    </dl>
  );
}

const MOST_ENTRIES = 200;

interface EntriesProps extends Pick<RosterOutcome, 'entries'> {
  /** Lines with a fault are not among them. */
  readonly faulty: boolean;
}

function Entries({ entries, faulty }: EntriesProps) {
  const { t, number } = useTexts();
  const figures = { count: entries.length, many: number(entries.length) };
  if (entries.length === 0) return null;
  return (
    <details>
      <summary>{t(faulty ? 'roster.faultless' : 'roster.entries', figures)}</summary>
      <div class="desk-scroll">
        <table class="desk-table">
          <thead>
            <tr>
              <th scope="col" class="figure">
                {t('roster.line-number')}
              </th>
              <th scope="col">{t('members.name')}</th>
              <th scope="col">{t('members.login')}</th>
              <th scope="col">{t('members.part')}</th>
              <th scope="col">{t('roster.deed')}</th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, MOST_ENTRIES).map((entry) => (
              <Entry key={entry.line} entry={entry} />
            ))}
          </tbody>
        </table>
      </div>
      {entries.length > MOST_ENTRIES && (
        <p>{t('roster.more', { many: number(entries.length - MOST_ENTRIES) })}</p>
      )}
    </details>
  );
}

function Entry({ entry }: { readonly entry: RosterOutcome['entries'][number] }) {
  const { t } = useTexts();
  const { line, displayName, calledBefore, login, part, deed, getsLogin } = entry;
  return (
    <tr>
      <td class="figure">{line}</td>
      <th scope="row">{displayName}</th>
      <td>{login ?? '–'}</td>
      <td>{t(`parts.${part}`)}</td>
      <td>
        {(deed !== 'keep' || !changes(entry)) && <div>{t(`roster-deeds.${deed}`)}</div>}
        {calledBefore !== null && <div>{t('roster.gets-name', { before: calledBefore })}</div>}
        {getsLogin && <div>{t('roster.gets-login', { login: login ?? '' })}</div>}
      </td>
    </tr>
  );
}
