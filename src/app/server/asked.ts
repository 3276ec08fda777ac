/** What one is asked to play, and taking a call of it. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { RemarkedCall } from '../../protocol/record.ts';
import {
  ASKED_TROUBLES,
  type Asked,
  type AskedModel,
  type AskedTrouble,
} from '../../screens/account/asked.tsx';
import type { Assigned, AssignedItem } from '../../screens/account/asked-order.ts';
import type { Services } from '../services.ts';
import type { Ask } from './client.ts';

interface Asking {
  readonly ask: Ask;
  readonly services: Services;
}

const NOTHING: Pick<Asked, 'assignments' | 'checks'> = { assignments: [], checks: [] };

interface Making extends Asking {
  /** Calls that a trainer has written beside since they were last looked at. */
  readonly remarked: ReadonlySignal<readonly RemarkedCall[]>;
}

export function makeAsked({ ask, services, remarked }: Making): AskedModel {
  const asked = signal<Asked | null>(null);
  const trouble = signal<AskedTrouble | null>(null);
  const unread = signal(false);
  const refresh = async () => {
    const [told, checked] = await Promise.all([ask('listMyAssignments', {}), ask('listMyChecks', {})]);
    unread.value = !told.ok || !checked.ok;
    // Of what could not be read now, what was read before still holds.
    const { assignments } = told.ok ? told.answer : (asked.peek() ?? NOTHING);
    const { checks } = checked.ok ? checked.answer : (asked.peek() ?? NOTHING);
    asked.value = { at: Date.now(), assignments, checks };
    const nudged = assignments.filter((one) => one.nudged !== null).map(({ id }) => id);
    // From now on it cannot be taken back unseen.
    if (nudged.length > 0) await ask('seeNudges', { body: { assignments: nudged } });
  };
  const take = async (assignment: Assigned, item: AssignedItem) => {
    const found = await takeCall({ ask, services }, assignment, item);
    if ('attempt' in found) return services.go({ page: 'attempt', argument: found.attempt });
    trouble.value = found.trouble;
    await refresh();
  };
  return {
    asked,
    trouble,
    unread,
    remarked,
    refresh: () => {
      trouble.value = null;
      void refresh();
    },
    take: (assignment, item) => void take(assignment, item),
  };
}

type Taken = { readonly attempt: string } | { readonly trouble: AskedTrouble };

/** The call that is under way, which the server knows, or else a new one. */
export async function takeCall(
  { ask, services }: Asking,
  { id, terms }: Assigned,
  { version, tries }: AssignedItem,
): Promise<Taken> {
  const told = await ask('openAttempt', {
    body: {
      // The same press in two windows takes one call.
      key: `${id.slice(0, 8)}-${version}-${tries + 1}`,
      version,
      assignment: id,
      mode: terms.mode,
      locale: terms.locale ?? services.words.locale.peek(),
    },
  });
  if (told.ok) return { attempt: told.answer.attempt };
  return { trouble: ASKED_TROUBLES.find((known) => known === told.code) ?? 'other' };
}
