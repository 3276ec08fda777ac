import '../style/kindness.css';
import { NUMBERS } from '../../engine/numbers.ts';
import type { Kindness } from '../../engine/shift/carried-on.ts';
import { Icon } from '../parts/icon.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

interface Props {
  readonly scenario: string;
  readonly kindness: Kindness;
}

/** Before the call: why its customer comes calmer than they would have (M-27, M-28). */
export function KindnessNote(props: Props) {
  const texts = useTexts();
  return (
    <p class="kindness">
      <Icon name="cared" />
      <span>{kindnessWords(texts, 'comes', props)}</span>
    </p>
  );
}

/** `comes` is said before the call, `came` after it. */
export const kindnessWords = (
  { t, card, number }: Texts,
  tense: 'comes' | 'came',
  { scenario, kindness: { why, from } }: Props,
): string =>
  t(`shift.kindness.${tense}.${why}`, {
    name: card(scenario, 'customer.name'),
    before: card(from, 'customer.name'),
    points: number(-NUMBERS.paidForward),
  });
