import '../style/aftermath.css';
import type { Outcome, Review } from '../../engine/score/outcome.ts';
import { ICON_PATHS } from '../parts/icon-paths.ts';
import { useTexts } from '../ui.ts';
import { dayText, reviewText } from './telling.ts';

interface Props {
  readonly scenario: string;
  readonly outcome: Outcome;
}

/** What came of the call: the rest of the day, whether they come back, and what they write (M-27 to M-29). */
export function Aftermath({ scenario, outcome }: Props) {
  const texts = useTexts();
  const { coach } = texts;
  const name = texts.scenario(scenario, 'customer.name');
  return (
    <section class="panel">
      <h2>{coach('outcome.title')}</h2>
      <h3>{coach('outcome.day')}</h3>
      <p>{dayText(texts, outcome, name)}</p>
      <p>{coach(`outcome.loyalty.${outcome.loyalty}`, { name })}</p>
      <h3>{coach('outcome.review')}</h3>
      <figure class="review">
        <Stars stars={outcome.review.stars} />
        <blockquote>{reviewText(texts, outcome)}</blockquote>
        <figcaption>– {name}</figcaption>
      </figure>
    </section>
  );
}

const ALL_STARS = [1, 2, 3, 4, 5];

function Stars({ stars }: Pick<Review, 'stars'>) {
  const { coach } = useTexts();
  return (
    <p class="stars">
      {ALL_STARS.map((star) => (
        <svg key={star} class={star <= stars ? 'given' : 'kept-back'} viewBox="0 0 24 24" aria-hidden="true">
          <path d={ICON_PATHS.valued} />
        </svg>
      ))}
      <span>{coach('outcome.stars', { stars })}</span>
    </p>
  );
}
