import { load } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import { makeProfile } from '../../engine/skills/profile.ts';
import { suggestRefreshes } from '../../engine/skills/refresh.ts';
import { SKILLS } from '../../engine/skills/skill.ts';
import type { PlayedEntry, Progress, ProgressModel } from '../../screens/progress/progress-model.ts';
import { ProgressPage } from '../../screens/progress/progress-page.tsx';
import { CALL_IDS } from '../call-ids.ts';
import { codeOf } from '../notices.ts';
import { isOffered } from '../offered.ts';
import type { Page } from '../page.ts';
import { makeAtHand } from '../progress/at-hand.tsx';
import { makeKeeping } from '../progress/keeping.ts';
import { type ReadCalls, readCalls } from '../progress/read-calls.ts';
import type { Services } from '../services.ts';
import type { FinishedRecord } from '../store/store.ts';

export async function openProgress(services: Services): Promise<Page> {
  const { store, words, notices } = services;
  await words.need('progress', 'cards', 'coach', 'later', 'guidance');
  const { model, read, stop } = makeModel(services);
  const readAgain = () => {
    read().catch((error: unknown) => notices.tell(codeOf(error)));
  };
  const unwatch = store.watch(readAgain);
  readAgain();
  return {
    title: ({ t }) => `${t('progress.title')} – ${t('app.name')}`,
    draw: () => <ProgressPage model={model} />,
    close: () => {
      unwatch();
      stop();
    },
  };
}

/** The model, and how to read what is kept into it; the latest reading wins. */
function makeModel(services: Services) {
  const played = signal<readonly PlayedEntry[]>([]);
  const reading = signal<{ done: number; all: number } | null>(null);
  const progress = signal<Progress | null>(null);
  let latest = 0;
  const model: ProgressModel = {
    played,
    reading,
    progress,
    atHand: makeAtHand(services),
    keeping: makeKeeping(services),
  };
  const read = async () => {
    latest += 1;
    const mine = latest;
    const finished = await services.store.finished();
    if (mine !== latest) return;
    played.value = entriesOf(finished, []);
    const all = finished.filter(({ shared }) => !shared).length;
    const onRead = (done: number) => {
      if (mine === latest) reading.value = { done, all };
      return mine === latest;
    };
    const calls = await readCalls(finished, { load, onRead });
    if (mine !== latest || !calls) return;
    played.value = entriesOf(finished, calls.outdated);
    progress.value = progressOf(calls);
    reading.value = null;
  };
  const stop = () => {
    latest += 1;
  };
  return { model, read, stop };
}

/** The latest first; what does not play any more has no result to show. */
const entriesOf = (
  finished: readonly FinishedRecord[],
  outdated: readonly number[],
): readonly PlayedEntry[] => {
  const old = new Set(outdated);
  return finished.map((record) => entryOf(record, old.has(record.number))).toReversed();
};

function entryOf(record: FinishedRecord, outdated: boolean): PlayedEntry {
  const { number, scenario, total, tier, endedAt, shared, branchOf, unproven } = record;
  return {
    number,
    scenario,
    offered: isOffered(scenario),
    result: unproven || outdated ? null : { total, tier },
    endedAt,
    shared,
    branch: branchOf !== null,
  };
}

function progressOf({ calls, outdated }: ReadCalls): Progress {
  const profile = makeProfile(calls);
  const asked = calls.map(({ scenario, endedAt, marks }) => ({
    scenario,
    endedAt,
    skills: SKILLS.filter((skill) => marks[skill].decisions > 0),
  }));
  const refreshes = suggestRefreshes({
    calls: asked,
    bars: profile.bars,
    playable: CALL_IDS,
    now: Date.now(),
  });
  return { profile, refreshes, outdated: outdated.length };
}
