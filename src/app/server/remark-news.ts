/** What trainers have written beside one's calls since these were last looked at on this device. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Me } from '../../protocol/account.ts';
import type { RemarkedCall } from '../../protocol/record.ts';
import type { Remarks } from '../../protocol/remark.ts';
import type { Ask } from './client.ts';
import { noteSeen, readSeen, type Seen } from './seen-remarks.ts';

export interface RemarkNews {
  /** What was written last first. */
  readonly fresh: ReadonlySignal<readonly RemarkedCall[]>;
  readonly refresh: () => void;
  /** `remarked`: when a trainer last wrote beside it. */
  isNew(attempt: string, remarked: number | null): boolean;
  /** Whoever has played it has these before their eyes now. */
  see(attempt: string, remarks: Remarks): void;
}

interface Asking {
  readonly ask: Ask;
  readonly me: ReadonlySignal<Me | null>;
}

export function makeRemarkNews({ ask, me }: Asking): RemarkNews {
  const told = signal<{ readonly person: string; readonly calls: readonly RemarkedCall[] } | null>(null);
  const seen = signal<Seen>(new Map());
  const isNew = (attempt: string, remarked: number | null) =>
    remarked !== null && remarked > (seen.value.get(attempt) ?? 0);
  const fresh = computed(() => {
    const calls = told.value?.person === me.value?.person.id ? told.value?.calls : undefined;
    return (calls ?? []).filter(({ attempt, remarked }) => isNew(attempt, remarked));
  });
  const refresh = async () => {
    const person = me.peek()?.person.id;
    if (person === undefined) return;
    const answer = await ask('listMyRemarked', {});
    seen.value = readSeen();
    if (answer.ok) told.value = { person, calls: answer.answer.calls };
  };
  const see = (attempt: string, remarks: Remarks) => {
    const at = lastWritten(remarks);
    if (at > 0) seen.value = noteSeen(attempt, at);
  };
  return { fresh, isNew, refresh: () => void refresh(), see };
}

const lastWritten = ({ notes, override }: Remarks): number =>
  Math.max(0, override?.written ?? 0, ...notes.map(({ written, changed }) => changed ?? written));
