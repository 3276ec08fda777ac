/** The one suggestion that the home page makes; its code and words come only where a call has rested long enough. */
import { suggestRefreshes } from '../../engine/skills/refresh.ts';
import { RefreshCard } from '../../screens/progress/refreshes.tsx';
import { CALL_IDS } from '../call-ids.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';

/** Null while nothing is due. No call is replayed for it: when a scenario was last played is known without. */
export async function openHomeRefresh({ words }: Services, finished: readonly FinishedRecord[]) {
  const calls = finished
    .filter(({ shared, unproven }) => !shared && !unproven)
    .map((record) => ({ ...record, skills: [] }));
  const [first] = suggestRefreshes({ calls, bars: [], playable: CALL_IDS, now: Date.now() });
  if (!first) return null;
  await words.need('progress');
  return <RefreshCard refresh={first} />;
}
