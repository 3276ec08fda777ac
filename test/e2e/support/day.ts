/** The call of the day, past the pages: which it is, what is said in it, and how a day ends. */
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { makeInput } from '../../../src/engine/log/input-text.ts';
import type { DayCall } from '../../../src/protocol/day-call.ts';
import { ask } from './house.ts';
import { planInputs } from './keyboard-plan.ts';
import type { Seat } from './seat.ts';
import type { RunningServer } from './server.ts';

export async function today({ page }: Seat): Promise<DayCall> {
  const told = await ask<{ today: DayCall | null }>(page, 'GET', '/day-call');
  if (!told.today) throw new Error('there is no call today');
  return told.today;
}

/** Plays the rest of the call by the plan, under the eyes of the server. */
export async function playOutDay(seat: Seat, plan: string): Promise<void> {
  const { attempt, scenario } = await today(seat);
  for (const [place, input] of planInputs(scenario, plan).entries())
    await ask(seat.page, 'POST', `/attempts/${attempt}/inputs`, {
      seq: place + 1,
      input: makeInput(input),
      locale: 'en',
    });
}

/** Everything that was done today was done yesterday. */
export function turnTheDay({ data }: RunningServer): void {
  const database = new DatabaseSync(join(data, 'simmerdown.sqlite'));
  database.exec(`
    pragma busy_timeout = 5000;
    pragma foreign_keys = off;
    begin immediate;
    update day_call set day = day - 1, closes_ms = closes_ms - 86400000;
    update day_player set day = day - 1;
    commit;
  `);
  database.close();
}
