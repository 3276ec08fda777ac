/** The call of the day, on the home page: what there is today, taking it, and taking the day off. */
import { signal } from '@preact/signals';
import type { DayCall } from '../../protocol/day-call.ts';
import { DAY_TROUBLES, type DayModel, type DayTrouble } from '../../screens/account/day-card.tsx';
import type { Services } from '../services.ts';
import type { Ask, Told, Trouble } from './client.ts';

interface Asking {
  readonly ask: Ask;
  readonly services: Services;
}

export function makeDay({ ask, services }: Asking): DayModel {
  const today = signal<DayCall | null>(null);
  const trouble = signal<DayTrouble | null>(null);
  const busy = signal(false);
  const read = async () => {
    const told = await ask('readDayCall', {});
    if (told.ok) today.value = told.answer.today;
  };
  /** One press at a time; what is there now is read again where it came too late. */
  const press = async <What>(does: (day: number) => Promise<Told<What>>): Promise<What | null> => {
    const day = today.peek()?.day;
    if (busy.peek() || day === undefined) return null;
    busy.value = true;
    const told = await does(day);
    busy.value = false;
    trouble.value = told.ok ? null : troubleOf(told.code);
    if (!told.ok && told.code === 'day-closed') await read();
    return told.ok ? told.answer : null;
  };
  const play = async (named: boolean) => {
    const body = { locale: services.words.locale.peek(), named };
    const step = await press((day) => ask('openDayCall', { params: { day }, body }));
    if (step) services.go({ page: 'attempt', argument: step.attempt });
  };
  const rest = async () => {
    const told = await press((day) => ask('takeRecoveryDay', { params: { day } }));
    if (told) today.value = told.today;
  };
  return {
    today,
    trouble,
    busy,
    refresh: () => {
      trouble.value = null;
      void read();
    },
    play: (named) => void play(named),
    rest: () => void rest(),
  };
}

const troubleOf = (code: Trouble): DayTrouble => DAY_TROUBLES.find((known) => known === code) ?? 'other';
