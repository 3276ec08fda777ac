import type { Match } from '../../protocol/match.ts';
import type { WatchedCall } from '../../protocol/match-board.ts';
import { titleOf } from '../account/asked-order.ts';
import { useTexts } from '../ui.ts';
import { Panel } from './match-part.tsx';

/** Where a call of a round that is over is watched. */
export const watchAddress = (match: string, round: number, call: WatchedCall): string =>
  `#/match/in/${match}/watch/${round}/${call}`;

interface Props {
  readonly match: Match;
  /** So many are over. */
  readonly rounds: number;
}

/** The best call of each round that is over, to be watched beside what everybody has chosen. */
export function BestCalls({ match: { match, titles }, rounds }: Props) {
  const { t, locale } = useTexts();
  if (rounds === 0) return null;
  return (
    <Panel title={t('match.best-calls')}>
      <ul class="match-calls">
        {titles.slice(0, rounds).map((title, index) => (
          <li key={index}>
            <a href={watchAddress(match, index + 1, 'best')}>
              {t('match.watch-best', {
                round: index + 1,
                title: titleOf({ titles: title, scenario: '' }, locale),
              })}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
