import { useSignal } from '@preact/signals';
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
          <Played key={entry.number} entry={entry} />
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
  const { t, card, coach, number, day } = useTexts();
  const { scenario, offered, shared, branch } = entry;
  const result = t('played.result', {
    points: number(entry.total / 10),
    tier: coach(`tiers.${entry.tier}.name`),
  });
  return (
    <li>
      <p>
        {offered ? (
          <a href={`#/debrief/${entry.number}`}>{card(scenario, 'title')}</a>
        ) : (
          <b>{t('played.gone')}</b>
        )}
        <span class="played-result">{result}</span>
      </p>
      <p class="hint">
        {day(entry.endedAt)}
        {branch && ` · ${t('played.branch')}`}
        {shared && ` · ${t('played.shared')}`}
      </p>
    </li>
  );
}
