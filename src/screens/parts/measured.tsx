import '../style/measured.css';
import { YIELDS, type Yields } from '../../engine/analysis/difficulty.ts';
import { useTexts } from '../ui.ts';

const WORDS = {
  random: 'difficulty.random',
  bots: 'difficulty.bots',
  oneSlip: 'difficulty.one-slip',
} as const satisfies Readonly<Record<keyof Yields, string>>;

/** The three numbers behind a scenario's difficulty, for whoever wants to know. */
export function Measured({ yields }: { yields: Yields }) {
  const { t, number } = useTexts();
  return (
    <details class="measured">
      <summary>{t('difficulty.measured')}</summary>
      <p class="hint">{t('difficulty.by-machine')}</p>
      <dl>
        {YIELDS.map((name) => (
          <div key={name}>
            <dt>{t(WORDS[name])}</dt>
            <dd>{t('debrief.total', { points: number(yields[name] / 10) })}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
