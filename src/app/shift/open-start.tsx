/** Before a shift: what it begins with or, where another one is open, what is to become of that. */
import { load } from 'virtual:scenarios';
import { type Signal, signal } from '@preact/signals';
import { openShiftLog, startAfter } from '../../engine/shift/open-shift.ts';
import type { ShiftPlanId } from '../../engine/shift/plans.ts';
import type { ShiftLog } from '../../engine/shift/shift-log.ts';
import { ShiftStart } from '../../screens/shift/shift-start.tsx';
import { StillOpen } from '../../screens/shift/still-open.tsx';
import { anySeed } from '../call/begin.ts';
import { CALL_IDS } from '../call-ids.ts';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import { callUnderWay } from './begin-shift-call.ts';
import { endShift } from './end-shift.ts';
import { beginShift, type KeptShift, lastShift, waitingShift } from './keep-shift.ts';
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

export async function openStart(services: Services, plan: ShiftPlanId): Promise<Page> {
  const { store, go, notices } = services;
  const standing = signal(await look(services));
  const ended: Signal<string | null> = signal(null);
  const once = oneAtATime(notices);
  const end = async (id: string) => {
    await endShift({ store, load }, id);
    standing.value = await look(services);
    ended.value = id;
  };
  const begin = async (rested: boolean) => {
    // Another window may have begun one meanwhile.
    standing.value = await look(services);
    if (standing.value.open) return;
    const log = openLog(plan, standing.value.start, rested);
    go({ page: 'shift-call', id: await beginShift(store, log) });
  };
  return {
    title: ({ t }) => `${t(`shift.plans.${plan}.name`)} – ${t('app.name')}`,
    draw: () => {
      const { open, onLine, start, hasWorked } = standing.value;
      if (!open)
        return (
          <ShiftStart
            plan={plan}
            start={start}
            hasWorked={hasWorked}
            ended={ended.value}
            onBegin={(rested) => once(() => begin(rested))}
          />
        );
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

function openLog(plan: ShiftPlanId, start: number, rested: boolean): ShiftLog {
  const log = openShiftLog(plan, { seed: anySeed(), start, scenarios: CALL_IDS });
  return rested ? { ...log, events: [{ type: 'recovery' }] } : log;
}
