import { useTexts } from '../ui.ts';

const MOST = 5;
const STAR = 'M12 2.5l2.9 6.1 6.6.9-4.8 4.6 1.2 6.6-5.9-3.2-5.9 3.2 1.2-6.6L2.5 9.5l6.6-.9z';

/** How many of the stars there are were given. */
export function Stars({ given }: { given: number }) {
  const { t, number } = useTexts();
  return (
    <span
      class="review-stars"
      role="img"
      aria-label={t('published.stars', { given: number(given), most: number(MOST) })}
    >
      {Array.from({ length: MOST }, (_, place) => (
        <svg key={place} class={place < given ? 'star-given' : ''} viewBox="0 0 24 24" aria-hidden="true">
          <path d={STAR} />
        </svg>
      ))}
    </span>
  );
}
