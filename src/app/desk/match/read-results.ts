/** What is read of a match once a round is over: who stands where, and, for the debrief, where the room went different ways. */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Match } from '../../../protocol/match.ts';
import type { MatchSplits, Standings } from '../../../protocol/match-board.ts';
import type { HallModel, RoundSplits } from '../../../screens/desk/match/hall-model.ts';
import { makeReading } from '../reading.ts';
import type { HallSide } from './hall-side.ts';

type Results = Pick<HallModel, 'standings' | 'unreadStandings' | 'splits' | 'unreadSplits'>;

export function readResults(
  desk: HallSide,
  match: ReadonlySignal<Match>,
): { readonly model: Results; readonly close: () => void } {
  const { words } = desk.services;
  const params = { match: match.peek().match };
  const standings = signal<Standings | null>(null);
  const ranking = makeReading(
    desk,
    () => desk.ask('readStandings', { params }),
    (told) => (standings.value = told),
  );
  const splits = signal<readonly RoundSplits[] | null>(null);
  const splitting = makeReading(
    desk,
    async () => {
      const told = await desk.ask('readSplits', { params, query: { locale: words.locale.peek() } });
      if (told.ok) await takeWords(desk, params.match, told.answer);
      return told;
    },
    (told) => (splits.value = told.rounds.map((round) => ({ ...round, name: nameOf(params.match, round) }))),
  );
  // Led on is read anew; how many have come since is not.
  const led = computed(() => `${match.value.phase} ${match.value.deed}`);
  const stop = effect(() => {
    const [phase] = led.value.split(' ');
    void words.locale.value;
    if (phase !== 'lobby' && phase !== 'round') void ranking.read();
    if (phase === 'debrief') void splitting.read();
  });
  return {
    model: { standings, unreadStandings: ranking.unread, splits, unreadSplits: splitting.unread },
    close: stop,
  };
}

/** What the words of a round are stored under here. */
const nameOf = (match: string, { round }: MatchSplits['rounds'][number]): string => `match-${match}-${round}`;

async function takeWords({ services }: HallSide, match: string, { rounds }: MatchSplits): Promise<void> {
  for (const round of rounds) await services.words.add(`scenarios/${nameOf(match, round)}`, round.words);
}
