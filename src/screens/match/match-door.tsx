import '../style/account.css';
import type { ReadonlySignal } from '@preact/signals';
import type { MatchHead } from '../../protocol/match.ts';
import { useTexts } from '../ui.ts';
import { useReading } from '../use-reading.ts';

interface Props {
  /** Those one has a seat in. */
  readonly matches: ReadonlySignal<readonly MatchHead[]>;
  refresh(): void;
}

/** The ways from home into a match: back to one's seat, or in with a code. */
export function MatchDoor({ matches, refresh }: Props) {
  const { t } = useTexts();
  useReading(refresh);
  return (
    <div class="match-door">
      {matches.value.map(({ match, name }) => (
        <a key={match} class="button primary" href={`#/match/in/${match}`}>
          {t('account.back-to-match', { name })}
        </a>
      ))}
      <a href="#/match">{t('account.to-match')}</a>
    </div>
  );
}
