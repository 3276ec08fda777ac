/** A roster on its way in: looked at, and then taken in whole or not at all. */
import { type Signal, signal } from '@preact/signals';
import type { RosterOutcome } from '../../../protocol/roster.ts';
import type { RosterModel, RosterStage } from '../../../screens/desk/people/roster-model.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';

interface Needs {
  readonly desk: Desk;
  /** The cohort's id. */
  readonly cohort: string;
  /** What was written before and not sent. */
  readonly text: Signal<string>;
  onDone(): void;
  onLinks(outcome: RosterOutcome): void;
}

export function makeRoster({ desk, cohort, text, onDone, onLinks }: Needs): RosterModel {
  const { ask, heard } = desk;
  const stage = signal<RosterStage>({ kind: 'writing' });
  const params = { cohort };
  const startAgain = () => {
    stage.value = { kind: 'writing' };
  };
  const preview = onceAtATime(async () => {
    stage.value = { kind: 'reading' };
    const outcome = heard(await ask('previewRoster', { params, body: { csv: text.peek() } }));
    stage.value = outcome ? { kind: 'read', outcome } : { kind: 'writing' };
  }, undefined);
  const importAll = onceAtATime(async (people: number) => {
    const before = stage.peek();
    stage.value = { kind: 'importing', people };
    const told = await ask('importRoster', { params, body: { csv: text.peek() } });
    // Somebody has changed the people meanwhile: looked at anew.
    if (!told.ok && told.code === 'roster-refused') return preview();
    if (!told.ok) {
      // The list stays as it was looked at, to be sent again: whoever is in by then is not taken in twice.
      stage.value = before;
      return void heard(told);
    }
    text.value = '';
    stage.value = { kind: 'done', outcome: told.answer };
    onDone();
  }, undefined);
  return {
    text,
    stage,
    preview: () => void preview(),
    readFile: async (file) => textOf(await file.arrayBuffer()),
    importAll: (people) => void importAll(people),
    startAgain,
    makeLinks: onLinks,
  };
}

/** Spreadsheets write UTF-8, or UTF-16 with a mark before it. What is neither is told as a fault by the server. */
export function textOf(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
