/** A shift (M-22): its beginning, what is between its calls, its end. */
import { load } from 'virtual:scenarios';
import { computed, type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { kindnessDue } from '../../engine/shift/carried-on.ts';
import { missedWalks } from '../../engine/shift/missed-walks.ts';
import { newsOfAll } from '../../engine/shift/next-day.ts';
import { isShiftPlan, NEXT_DAY } from '../../engine/shift/plans.ts';
import type { Shift } from '../../engine/shift/shift.ts';
import type { Pause } from '../../engine/shift/shift-log.ts';
import { KindnessNote } from '../../screens/shift/kindness-note.tsx';
import type { ShiftModel } from '../../screens/shift/shift-model.ts';
import { ShiftPage } from '../../screens/shift/shift-page.tsx';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import { beginningOf, callUnderWay, isStillDue } from '../shift/begin-shift-call.ts';
import { endShift } from '../shift/end-shift.ts';
import { addEvent, type KeptShift, numbersOf, openShift } from '../shift/keep-shift.ts';
import { oneAtATime } from '../shift/one-at-a-time.ts';
import { openNextDayStart } from '../shift/open-next-day.tsx';
import { openPlanned } from '../shift/open-start.tsx';
import { openBriefing } from './briefing-page.tsx';

/** Null where there is no such shift, or none that can be gone on with; the reader has been told. */
export async function openShiftPage(services: Services, id: string): Promise<Page | null> {
  const { words, store, notices } = services;
  await words.need('shift', 'cards', 'coach', 'later', 'find');
  if (isShiftPlan(id)) return openPlanned(services, id);
  if (id === NEXT_DAY) return openNextDayStart(services);
  const opened = await openShift({ store, load }, id);
  if (opened.ok) {
    const { shift } = opened.kept;
    await needPost(services, shift);
    if (shift.stage === 'over') await needPromises(services, shift);
    return showShift(services, opened.kept);
  }
  notices.tell(opened.code);
  return null;
}

/** At its end the promises of all calls are told, in the words of their scenarios. */
function needPromises({ words }: Services, { log, calls }: Shift): Promise<void> {
  const played = log.scenarios.slice(0, calls.length + 1);
  return words.need(...played.map((id) => `scenarios/${id}`));
}

/** The morning's post of a next day tells of promises from the beginning. */
const needPost = ({ words }: Services, { log: { contacts = [] } }: Shift): Promise<void> =>
  words.need(...contacts.map(({ scenario }) => `scenarios/${scenario}`));

async function showShift(services: Services, kept: KeptShift): Promise<Page> {
  const model = await makeModel(services, kept);
  return {
    title: ({ t }) => `${t(`shift.plans.${kept.shift.log.plan}.name`)} – ${t('app.name')}`,
    draw: () => <ShiftPage model={model} />,
    close: () => {},
  };
}

async function makeModel(services: Services, opened: KeptShift): Promise<ShiftModel> {
  const { store, sound } = services;
  const { id } = opened.record;
  const kept = signal(opened);
  const shift = computed(() => kept.value.shift);
  const walking = signal(false);
  const [finished, underWay] = await Promise.all([store.finished(), callUnderWay(store, id)]);
  return {
    id,
    shift,
    underWay: underWay?.id ?? null,
    walking,
    numbers: numbersOf(opened.shift, finished),
    news: newsOfAll(opened.shift.log.contacts ?? [], opened.find),
    missed: computed(() => (shift.value.stage === 'over' ? missedWalks(shift.value) : [])),
    ...makeMoves(services, kept, () => {
      walking.value = true;
    }),
    breathe: () => sound.sound?.play('breath'),
  };
}

type Kept = Signal<KeptShift>;

/** What may be done, one thing after the other, each stored before anybody sees it. */
function makeMoves(services: Services, kept: Kept, onWalk: () => void) {
  const { store, notices, sound, go } = services;
  const once = oneAtATime(notices);
  const { id } = kept.peek().record;
  const add = (type: Pause, onDone: () => void) =>
    once(async () => {
      const next = await addEvent(store, kept.peek(), { type });
      if (next === kept.peek()) return;
      kept.value = next;
      onDone();
    });
  const end = async () => {
    await needPromises(services, kept.peek().shift);
    const ended = await endShift({ store, load }, id);
    if (ended.ok) kept.value = ended.kept;
    else notices.tell(ended.code);
  };
  return {
    walk: () => {
      void sound.fetch();
      // Kept before the first step: whoever leaves now has walked all the same.
      add('walk', onWalk);
    },
    goStraightOn: () => add('straight-on', () => go({ page: 'shift-call', id })),
    rest: () => add('recovery', () => {}),
    end: () => once(end),
  };
}

/** The briefing of the call that is due; where none is, or it is on the line already, the shift itself. */
export async function openShiftCall(services: Services, id: string): Promise<Page | null> {
  const { store, words } = services;
  await words.need('shift', 'cards', 'find');
  const opened = await openShift({ store, load }, id);
  if (!opened.ok || (await callUnderWay(store, id))) return openShiftPage(services, id);
  const { shift } = opened.kept;
  const due = shift.stage === 'ready' ? shift.log.scenarios[shift.calls.length] : undefined;
  return due === undefined
    ? openShiftPage(services, id)
    : openBriefing(services, due, beginningOf(id, shift), {
        note: noteFor(shift, due),
        mayBegin: () => mayBegin(services, opened.kept),
      });
}

/** Where another window has taken this call since, it is told, and the shift shows how it stands. */
async function mayBegin({ store, notices, go }: Services, { record, shift }: KeptShift): Promise<boolean> {
  if (await isStillDue(store, record.id, shift)) return true;
  notices.tell('other-tab');
  go({ page: 'shift', id: record.id });
  return false;
}

/** Why this customer comes calmer, where they do. */
function noteFor(shift: Shift, scenario: string): ComponentChildren {
  const kindness = kindnessDue(shift);
  return kindness && <KindnessNote scenario={scenario} kindness={kindness} />;
}
