import '../style/account.css';
import '../style/profile.css';
import type { ReadonlySignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { OwnCall } from '../../protocol/record.ts';
import { momentOf, titleWords } from '../desk/person/call-words.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { Press } from './part.tsx';
import { NewsDot } from './remark-news.tsx';

export interface OwnCallsModel {
  /** The newest first; null until the server has answered. */
  readonly calls: ReadonlySignal<readonly OwnCall[] | null>;
  /** There are older ones. */
  readonly more: ReadonlySignal<boolean>;
  /** Whether they could not be read just now. */
  readonly unread: ReadonlySignal<boolean>;
  /** Only those of one thing that was asked are wanted. */
  readonly ofOne: boolean;
  /** A trainer has written beside it since it was last looked at. */
  isNew(call: OwnCall): boolean;
  /** Reads on, or again what could not be read. */
  read(): Promise<void>;
}

interface Props {
  readonly model: OwnCallsModel;
}

/** One's own calls on the server, each with the way to its debrief. */
export function OwnCallsPage({ model }: Props) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const calls = model.calls.value;
  const read = async () => {
    await model.read();
    // The button may be gone.
    if (!model.more.value && !model.unread.value) heading.current?.focus();
  };
  return (
    <main id="content" class="page account own-calls" tabIndex={-1}>
      <header class="page-head">
        <h1 ref={heading} tabIndex={-1}>
          {t('own-calls.title')}
        </h1>
        <p>{model.ofOne ? <OfWhat calls={calls} /> : t('own-calls.line')}</p>
      </header>
      <Found calls={calls} model={model} />
      <Unread model={model} onAgain={() => void read()} />
      {model.more.value && !model.unread.value && (
        <p class="buttons">
          <button type="button" onClick={() => void read()}>
            {t('own-calls.older')}
          </button>
        </p>
      )}
      <p class="own-calls-ways">
        {model.ofOne && <a href="#/account/calls">{t('own-calls.all')}</a>}
        <a href="#/progress">{t('progress.title')}</a>
        <a href="#/">{t('app.home')}</a>
      </p>
    </main>
  );
}

/** What was asked, by its title and its call's. */
function OfWhat({ calls }: { readonly calls: readonly OwnCall[] | null }) {
  const texts = useTexts();
  const [call] = calls ?? [];
  if (!call) return null;
  return (
    <>
      {call.asked} · <b>{titleWords(texts, call)}</b>
    </>
  );
}

function Found({ calls, model }: Props & { readonly calls: readonly OwnCall[] | null }) {
  const { t } = useTexts();
  const none = calls !== null && calls.length === 0 && !model.unread.value;
  return (
    <>
      <p class="visually-hidden" role="status">
        {calls !== null && calls.length > 0 && t('own-calls.shown', { count: calls.length })}
      </p>
      {none && <p class="panel">{t('own-calls.empty')}</p>}
      {calls !== null && calls.length > 0 && (
        <ol class="panel played">
          {calls.map((call) => (
            <Call key={call.id} call={call} isNew={model.isNew(call)} />
          ))}
        </ol>
      )}
    </>
  );
}

function Unread({ model, onAgain }: Props & { onAgain(): void }) {
  const { t } = useTexts();
  const unread = model.unread.value;
  return (
    <div class={unread ? 'panel' : 'visually-hidden'}>
      <p role="alert">{unread && t('own-calls.unread')}</p>
      {unread && <Press name="account.again" onPress={onAgain} />}
    </div>
  );
}

function Call({ call, isNew }: { readonly call: OwnCall; readonly isNew: boolean }) {
  const texts = useTexts();
  const { t, day } = texts;
  const title = titleWords(texts, call);
  return (
    <li>
      <p>
        {call.result ? <a href={`#/result/${call.id}`}>{title}</a> : <b>{title}</b>}
        <span class="played-result">{pointsWords(texts, call)}</span>
      </p>
      <p class="hint">{[day(momentOf(call), 'with-time'), ...signsOf(texts, call)].join(' · ')}</p>
      {isNew && (
        <p class="remark-new">
          <NewsDot /> {t('remarks.new')}
        </p>
      )}
    </li>
  );
}

/** What it came to; where a trainer has had a word, theirs, and what was computed. */
function pointsWords({ t, number }: Texts, { result, override, state }: OwnCall): string {
  if (!result) return t(state === 'finished' ? 'own-calls.sealed' : `own-calls.${state}`);
  const computed = number(result.total);
  if (override === null) return t('own-calls.points', { points: computed });
  return t('own-calls.by-trainer', { points: number(override), computed });
}

const signsOf = ({ t }: Texts, { asked, supervised, counts, late, notes }: OwnCall): readonly string[] => [
  ...(asked === null ? [] : [asked]),
  ...(supervised ? [] : [t('own-calls.on-device')]),
  ...(counts ? [t('own-calls.counts')] : []),
  ...(late ? [t('own-calls.late')] : []),
  ...(notes > 0 ? [t('own-calls.notes', { count: notes })] : []),
];
