import { Sign } from '../parts/icon.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { VERDICT_PATHS } from './verdict-icons.ts';
import type { Awaited, TurnVerdict } from './verdicts.ts';

interface Props {
  readonly phase: Awaited['phase'];
  /** Null while it is not known, and where there is none. */
  readonly judged: TurnVerdict | null;
}

/** The verdict in a sign and words, with the points given away; its place is kept while it is awaited. */
export function VerdictBadge({ phase, judged }: Props) {
  const texts = useTexts();
  if (phase === 'under-way')
    return (
      <p class="verdict awaited" aria-hidden="true">
        …
      </p>
    );
  if (!judged) return null;
  const { verdict, lost } = judged;
  const { t, signed } = texts;
  return (
    <p class={`verdict verdict-${verdict}`}>
      <Sign name={verdict} path={VERDICT_PATHS[verdict]} />
      <b>{verdictWords(texts, judged)}</b>
      {lost > 0 && <span>{t('debrief.given-away', { points: signed(-lost) })}</span>}
    </p>
  );
}

/** The verdict; where the search is not sure, with what it may be as well. */
export function verdictWords({ t, coach, locale }: Texts, { verdict, orWorse }: TurnVerdict): string {
  const word = coach(`verdicts.${verdict}`);
  if (orWorse === null) return word;
  const worse = coach(`verdicts.${orWorse}`).toLocaleLowerCase(locale);
  return t('debrief.perhaps-worse', { verdict: word, worse });
}
