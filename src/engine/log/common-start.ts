import type { Log } from './log.ts';

/** How many inputs a call has copied from the one it went on from: the same at the same time, from the first. */
export function commonStart({ inputs }: Log, { inputs: others }: Log): number {
  const differs = inputs.findIndex(
    ({ at, input }, place) =>
      at !== others[place]?.at || JSON.stringify(input) !== JSON.stringify(others[place]?.input),
  );
  return differs < 0 ? inputs.length : differs;
}
