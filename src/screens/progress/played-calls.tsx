import { useSignal } from '@preact/signals';
import { wholePoints } from '../../engine/score/whole-points.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { PlayedEntry } from './progress-model.ts';

/** As many as fit on a screen; the others are one press away. */
const FIRST = 12;

/** Every finished call, the latest first, each with the way to its debrief. */
export function PlayedCalls({ played }: { played: readonly PlayedEntry[] }) {
  const { t, number } = useTexts();
  const all = useSignal(false);
  const shown = all.value ? played : played.slice(0, FIRST);
  return (
    <section class="panel">
      <h2>{t('played.title')}</h2>
      <ol class="played">
        {shown.map((entry) => (
          <Played key={entry.key} entry={entry} />
        ))}
      </ol>
      {shown.length < played.length && (
        <p class="buttons">
          <button
            type="button"
            onClick={() => {
              all.value = true;
            }}
          >
            {t('played.all', { number: number(played.length) })}
          </button>
        </p>
      )}
    </section>
  );
}

function Played({ entry }: { entry: PlayedEntry }) {
  const texts = useTexts();
  const { t, day } = texts;
  const { result, shared, branch, onlyHere } = entry;
  return (
    <li>
      <p>
        <Title entry={entry} />
        {result && <span class="played-result">{resultWords(texts, result)}</span>}
      </p>
      <p class="hint">
        {day(entry.endedAt)}
        {branch && ` · ${t('played.branch')}`}
        {onlyHere && ` · ${t('played.here')}`}
        {shared && ` · ${t('played.shared')}`}
        {!result && ` · ${t('played.outdated')}`}
      </p>
    </li>
  );
}

/** The way to the debrief, where there is one. */
function Title({ entry: { href, scenario, title, offered, result } }: { entry: PlayedEntry }) {
  const { t, card } = useTexts();
  if (!offered) return <b>{t('played.gone')}</b>;
  const name = title || card(scenario, 'title');
  return result ? <a href={href}>{name}</a> : <b>{name}</b>;
}

const resultWords = ({ t, coach, number }: Texts, { total, tier }: NonNullable<PlayedEntry['result']>) =>
  t('played.result', { points: number(wholePoints(total)), tier: coach(`tiers.${tier}.name`) });
