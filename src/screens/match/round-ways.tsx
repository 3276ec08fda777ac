import '../style/match.css';
import { useTexts } from '../ui.ts';
import { watchAddress } from './best-calls.tsx';
import { Panel } from './match-part.tsx';

interface Props {
  readonly match: string;
  readonly round: number;
  readonly scenario: string;
}

/** Below what one's call of a round came to: the same call and the best one, beside what the room has chosen. */
export function RoundWays({ match, round, scenario }: Props) {
  const { t, scenario: words } = useTexts();
  const title = words(scenario, 'title');
  return (
    <Panel title={t('match.call', { round, title })}>
      <ul class="match-calls">
        <li>
          <a href={watchAddress(match, round, 'own')}>{t('match.watch-own', { round })}</a>
        </li>
        <li>
          <a href={watchAddress(match, round, 'best')}>{t('match.watch-best', { round, title })}</a>
        </li>
        <li>
          <a href={`#/match/in/${match}`}>{t('match.back')}</a>
        </li>
      </ul>
    </Panel>
  );
}
