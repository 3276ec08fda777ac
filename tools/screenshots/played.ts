/** Calls and shifts that somebody has played, made of the plans beside the scenarios. */
import type { Page } from 'playwright-core';
import { ALONE } from '../../src/app/store/store.ts';
import { type Log, makeLog } from '../../src/engine/log/log.ts';
import { replay } from '../../src/engine/log/replay.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { makeSheet } from '../../src/engine/score/make-sheet.ts';
import { makeShiftLog } from '../../src/engine/shift/shift-log.ts';
import { afterEvents, shiftOf } from '../../src/engine/shift/test-shift.ts';
import { shippedScenario } from '../../src/files/shipped.ts';
import { planLogs } from '../bench/plan-logs.ts';
import { plant } from './browser-records.ts';
import { open, type Visit } from './visit.ts';

/** Milliseconds since 1970: the days on which these calls were played. */
const FIRST_DAY = Date.UTC(2026, 8, 1, 8, 30);
const DAY = 86_400_000;

function shipped(id: string): Scenario {
  const scenario = shippedScenario(id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return scenario;
}

/** The log of scenarios/<id>/<plan>.plan. */
export function planLog(id: string, plan: string): Log {
  const found = planLogs(shipped(id)).find((each) => each.plan === plan);
  if (!found) throw new Error(`no plan ${plan} beside ${id}`);
  return found.log;
}

function scoreOf(log: Log) {
  const replayed = replay(shipped(log.scenario), log);
  if (!replayed.ok) throw new Error(`${log.scenario}: ${replayed.code}`);
  const { total, tier } = makeSheet(replayed.replay.state);
  return { total, tier };
}

/** Who has played these plans, on a day each, numbered from 1. */
export async function openAfter(
  visit: Visit,
  plans: readonly (readonly [scenario: string, plan: string])[],
): Promise<Page> {
  const page = await open(visit, '#/');
  for (const [place, [scenario, plan]] of plans.entries()) {
    const log = { ...planLog(scenario, plan), locale: visit.locale };
    await plant(page, 'finished', {
      ...ALONE,
      number: place + 1,
      scenario,
      log: makeLog(log),
      ...scoreOf(log),
      endedAt: FIRST_DAY + place * DAY,
      shared: false,
    });
  }
  return page;
}

/** The address of a shift in which this much has happened: names of plans for its calls, and the pauses between them. */
export async function plantShift(
  page: Page,
  ...events: Parameters<typeof afterEvents>[1][]
): Promise<string> {
  const { log, stage } = afterEvents(shiftOf(SHIFT_ORDER), ...events);
  const id = `planted-${events.length}`;
  await plant(page, 'shifts', {
    id,
    log: makeShiftLog(log),
    revision: 1,
    savedAt: 1,
    done: stage === 'over',
  });
  return `#/shift/${id}`;
}

/** Its plans can be played however worn the agent is by then. */
const SHIFT_ORDER = ['joint-account', 'leaflet', 'leaflet'];
