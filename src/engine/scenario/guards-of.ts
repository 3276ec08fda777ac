/** Every guard of a scenario, wherever it stands; those that nest in others are not taken out. */
import type { Guard, Scenario } from './scenario.ts';

export const guardsOf = ({ replies, end, handovers }: Scenario): readonly Guard[] => {
  const routes = [...Object.values(replies), ...Object.values(handovers).map((each) => ({ routes: each }))];
  return [
    ...Object.values(replies).flatMap(({ when }) => when ?? []),
    ...[...routes.flatMap((each) => each.routes), ...end].flatMap(({ when }) => when ?? []),
  ];
};
