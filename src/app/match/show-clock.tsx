/** The time for a reply in a match, where its host has settled one. */
import { ReplyTime } from '../../screens/match/reply-time.tsx';
import type { MatchEnds } from '../account/call-ends.ts';
import type { Supervised } from '../account/supervise.ts';
import { countReply } from './reply-clock.ts';

export function showClock({ time, reread }: Supervised, { match, paused, untime }: MatchEnds) {
  const clock = countReply({ told: time, paused, up: () => void reread() });
  const onUntimed = async () => {
    await untime();
    await reread();
    document.getElementById('content')?.focus();
  };
  return {
    close: clock.close,
    draw: () => {
      const { seconds } = match.value;
      return (
        seconds !== null && (
          <ReplyTime seconds={clock.seconds} limit={seconds} onUntimed={() => void onUntimed()} />
        )
      );
    },
  };
}
