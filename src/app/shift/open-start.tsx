/** Before a shift: what it begins with or, where another one is open, what is to become of that. */
import { load } from 'virtual:scenarios';
import { type Signal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { openShiftLog, startAfter } from '../../engine/shift/open-shift.ts';
import type { ShiftName, ShiftPlanId } from '../../engine/shift/plans.ts';
import { RESTED } from '../../engine/shift/shift.ts';
import type { ShiftLog } from '../../engine/shift/shift-log.ts';
import type { ReceivedKudos } from '../../protocol/kudos.ts';
import { ShiftStart } from '../../screens/shift/shift-start.tsx';
import { StillOpen } from '../../screens/shift/still-open.tsx';
import { anySeed } from '../call/begin.ts';
import { CALL_IDS } from '../call-ids.ts';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import { callUnderWay } from './begin-shift-call.ts';
import { endShift } from './end-shift.ts';
import { beginShift, type KeptShift, lastShift, waitingShift } from './keep-shift.ts';
import { kudosAlong, takeAlong } from './kudos-along.ts';
import { oneAtATime } from './one-at-a-time.ts';

interface Standing {
  /** A shift that is not over. */
  readonly open: KeptShift | null;
  /** One of its calls is on the line. */
  readonly onLine: boolean;
  /** Composure a new one begins with, in tenths. */
  readonly start: number;
  readonly hasWorked: boolean;
}

/** A shift that could begin now. */
export interface Beginnable {
  readonly name: ShiftName;
  /** What it begins with: a log in which nothing has happened yet, for this composure in tenths. */
  makeLog(start: number): ShiftLog | null;
  draw(props: StartProps): ComponentChildren;
}

/** What is known and can be done before a shift begins. */
export interface StartProps extends Pick<Standing, 'start' | 'hasWorked'> {
  /** The shift that was ended to make room for this one. */
  readonly ended: string | null;
  /** A colleague's, that goes along; null where there is none. */
  readonly kudos: ReceivedKudos | null;
  /** `rested`: a recovery day comes first (M-21). */
  onBegin(rested: boolean): void;
}

export const openPlanned = (services: Services, plan: ShiftPlanId): Promise<Page> =>
  openStart(services, {
    name: plan,
    makeLog: (start) => openShiftLog(plan, { seed: anySeed(), start, scenarios: CALL_IDS }),
    draw: (props) => <ShiftStart plan={plan} {...props} />,
  });

export async function openStart(services: Services, { name, makeLog, draw }: Beginnable): Promise<Page> {
  const { store, go, notices } = services;
  const standing = signal(await look(services));
  const ended: Signal<string | null> = signal(null);
  const kudos = signal<ReceivedKudos | null>(null);
  const once = oneAtATime(notices);
  // Comes behind the page; without it the page is whole.
  void kudosAlong(services).then((found) => {
    kudos.value = found;
  });
  const end = async (id: string) => {
    await endShift({ store, load }, id);
    standing.value = await look(services);
    ended.value = id;
  };
  const begin = async (rested: boolean) => {
    // Another window may have begun one meanwhile.
    standing.value = await look(services);
    if (standing.value.open) return;
    const log = makeLog(standing.value.start);
    if (!log) return;
    const events: ShiftLog['events'] = rested ? [{ type: 'recovery' }] : await eventsBefore(log);
    go({ page: 'shift-call', id: await beginShift(store, { ...log, events }) });
  };
  /** Whoever begins with all their composure has no use for kudos, and keeps them. */
  const eventsBefore = async ({ start }: ShiftLog): Promise<ShiftLog['events']> => {
    const along = kudos.peek();
    return along && start < RESTED ? takeAlong(services, along) : [];
  };
  return {
    title: ({ t }) => `${t(`shift.plans.${name}.name`)} – ${t('app.name')}`,
    draw: () => {
      const { open, onLine, start, hasWorked } = standing.value;
      const onBegin = (rested: boolean) => once(() => begin(rested));
      if (!open) return draw({ start, hasWorked, ended: ended.value, kudos: kudos.value, onBegin });
      const { id } = open.record;
      return <StillOpen id={id} shift={open.shift} onLine={onLine} onEnd={() => once(() => end(id))} />;
    },
    close: () => {},
  };
}

async function look({ store, notices }: Services): Promise<Standing> {
  const sources = { store, load };
  const open = await waitingShift(sources, notices.tell);
  const last = await lastShift(sources);
  const call = open && (await callUnderWay(store, open.record.id));
  return { open, onLine: call !== null, start: startAfter(last), hasWorked: last !== null };
}
