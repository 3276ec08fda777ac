/** A shift (M-22): its beginning, what is between its calls, its end. */
import { index, load } from 'virtual:scenarios';
import { signal } from '@preact/signals';
import { missedWalks } from '../../engine/shift/missed-walks.ts';
import { openShiftLog, startAfter } from '../../engine/shift/open-shift.ts';
import { isShiftPlan, type ShiftPlanId } from '../../engine/shift/plans.ts';
import type { ShiftModel } from '../../screens/shift/shift-model.ts';
import { ShiftPage } from '../../screens/shift/shift-page.tsx';
import { ShiftStart } from '../../screens/shift/shift-start.tsx';
import { anySeed } from '../call/begin.ts';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import { beginningOf, callUnderWay } from '../shift/begin-shift-call.ts';
import {
  addEvent,
  beginShift,
  type KeptShift,
  lastShift,
  numbersOf,
  openShift,
} from '../shift/keep-shift.ts';
import { Overtaken } from '../store/store.ts';
import { openBriefing } from './briefing-page.tsx';

/** Null where there is no such shift, or none that can be gone on with; the reader has been told. */
export async function openShiftPage(services: Services, id: string): Promise<Page | null> {
  await services.words.need('shift', 'cards', 'coach', 'later');
  if (isShiftPlan(id)) return openStart(services, id);
  const opened = await openShift({ store: services.store, load }, id);
  if (opened.ok) {
    await needPromises(services, opened.kept);
    return showShift(services, opened.kept);
  }
  services.notices.tell(opened.code);
  return null;
}

/** At its end the promises of all calls are told, in the words of their scenarios. */
async function needPromises({ words }: Services, { shift }: KeptShift): Promise<void> {
  if (shift.stage === 'over') await words.need(...shift.log.scenarios.map((id) => `scenarios/${id}`));
}

async function openStart({ store, go }: Services, plan: ShiftPlanId): Promise<Page> {
  const last = await lastShift({ store, load });
  const start = startAfter(last);
  let begun = false;
  const begin = async (rested: boolean) => {
    const scenarios = index.map(({ id }) => id);
    const opened = openShiftLog(plan, { seed: anySeed(), start, scenarios });
    const id = await beginShift(store, rested ? { ...opened, events: [{ type: 'recovery' }] } : opened);
    go({ page: 'shift-call', id });
  };
  const props = {
    plan,
    start,
    hasWorked: last !== null,
    onBegin: (rested: boolean) => {
      // The second press of a hurried finger begins no second shift.
      if (begun) return;
      begun = true;
      begin(rested).catch((error: unknown) => {
        begun = false;
        throw error;
      });
    },
  };
  return {
    title: ({ t }) => `${t(`shift.plans.${plan}.name`)} – ${t('app.name')}`,
    draw: () => <ShiftStart {...props} />,
    close: () => {},
  };
}

async function showShift(services: Services, kept: KeptShift): Promise<Page> {
  const model = await makeModel(services, kept);
  return {
    title: ({ t }) => `${t(`shift.plans.${kept.shift.log.plan}.name`)} – ${t('app.name')}`,
    draw: () => <ShiftPage model={model} />,
    close: () => {},
  };
}

async function makeModel(services: Services, kept: KeptShift): Promise<ShiftModel> {
  const { store, go, sound } = services;
  const { id } = kept.record;
  const shift = signal(kept.shift);
  const walking = signal(false);
  const send = makeSend(services, kept, (next) => {
    shift.value = next.shift;
  });
  const [finished, underWay] = await Promise.all([store.finished(), callUnderWay(store, id)]);
  return {
    id,
    shift,
    underWay: underWay?.id ?? null,
    walking,
    numbers: numbersOf(kept.shift, finished),
    missed: kept.shift.stage === 'over' ? missedWalks(kept.shift) : [],
    walk: () => {
      void sound.fetch();
      // Kept before the first step: whoever leaves now has walked all the same.
      send('walk', () => {
        walking.value = true;
      });
    },
    goStraightOn: () => send('straight-on', () => go({ page: 'shift-call', id })),
    rest: () => send('recovery', () => {}),
    breathe: () => sound.sound?.play('breath'),
  };
}

type Wish = 'walk' | 'straight-on' | 'recovery';

/** One event after the other, each stored before anybody sees it. */
function makeSend({ store, notices }: Services, first: KeptShift, onKept: (kept: KeptShift) => void) {
  let kept = first;
  let busy = false;
  const add = async (type: Wish) => {
    const next = await addEvent(store, kept, { type });
    if (next === kept) return false;
    kept = next;
    onKept(kept);
    return true;
  };
  return (type: Wish, onDone: () => void): void => {
    if (busy) return;
    busy = true;
    add(type)
      .then((added) => added && onDone())
      .catch((error: unknown) => {
        if (!(error instanceof Overtaken)) throw error;
        notices.tell('other-tab');
      })
      .finally(() => {
        busy = false;
      });
  };
}

/** The briefing of the call that is due; where none is, or it is on the line already, the shift itself. */
export async function openShiftCall(services: Services, id: string): Promise<Page | null> {
  const { store, words } = services;
  await words.need('shift');
  const opened = await openShift({ store, load }, id);
  if (!opened.ok || (await callUnderWay(store, id))) return openShiftPage(services, id);
  const { shift } = opened.kept;
  const due = shift.stage === 'ready' ? shift.log.scenarios[shift.calls.length] : undefined;
  return due === undefined
    ? openShiftPage(services, id)
    : openBriefing(services, due, beginningOf(id, shift));
}
