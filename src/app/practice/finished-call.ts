/** A finished call, played again from its log, for whoever practises with it. */
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { type Replay, replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { loadWithForms } from '../call/need-forms.ts';
import type { Services } from '../services.ts';

export interface FinishedCall {
  readonly number: number;
  readonly endedAt: number;
  readonly scenario: Scenario;
  readonly log: Log;
  readonly replay: Replay;
}

/** Null where there is no such call, or its scenario has changed since; the reader has been told. */
export async function openFinished(services: Services, number: number): Promise<FinishedCall | null> {
  const { store, words, notices } = services;
  const record = (await store.finished()).find((entry) => entry.number === number);
  if (!record) {
    notices.tell('call-missing');
    return null;
  }
  const id = record.scenario;
  const [scenario] = await Promise.all([
    loadWithForms(words, id),
    words.need('coach', 'later', 'guidance', 'practice', `scenarios/${id}`),
  ]);
  const parsed = parseLog(record.log);
  const replayed = parsed.ok ? replay(scenario, parsed.log) : null;
  if (parsed.ok && replayed?.ok) {
    const { endedAt } = record;
    return { number, endedAt, scenario, log: parsed.log, replay: replayed.replay };
  }
  notices.tell('debrief-outdated');
  return null;
}
