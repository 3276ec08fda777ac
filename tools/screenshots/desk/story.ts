/** Three weeks of an organisation in which nobody is real: who is there, what is asked of them, who plays when. */
import type { z } from 'zod';
import { USUAL_TERMS } from '../../../src/course/terms.ts';
import type { Terms } from '../../../src/protocol/assignment.ts';

/** Noon on a Monday, when the pictures are taken. */
export const TODAY = Date.UTC(2026, 10, 23, 10);
const DAY = 86_400_000;
/** When everything began. */
export const FIRST_DAY = TODAY - 21 * DAY;

export const NAMES: readonly string[] = [
  'Aino Virtanen',
  'Anna Ozoliņa',
  'Ayşe Yılmaz',
  'Deniz Kaya',
  'Elīna Kalniņa',
  'Emre Demir',
  'Ģirts Liepiņš',
  'Ilze Zariņa',
  'Jānis Bērziņš',
  'Kaarel Kask',
  'Kristīne Jansone',
  'Liina Saar',
  'Märt Tamm',
  'Mehmet Şahin',
  'Noora Nieminen',
  'Oliver Mägi',
  'Pekka Korhonen',
  'Robin Hill',
  'Sanna Mäkelä',
  'Sofia Lindqvist',
  'Tanel Rebane',
  'Tiina Lehtonen',
  'Zane Eglīte',
  'Zeynep Aydın',
];

export const TRAINERS = ['Tom Baker', 'Mari Põld', 'Inga Krūmiņa'] as const;

type AskedTerms = z.input<typeof Terms>;
const TERMS: AskedTerms = { ...USUAL_TERMS, passMark: 60, refreshes: [] };

/** The scenario whose map and key are shown. */
export const MAPPED = 'leaflet';

export interface Asked {
  readonly title: string;
  readonly scenarios: readonly string[];
  readonly opens: string;
  readonly due: string;
  readonly terms: AskedTerms;
}

export const ASKED: readonly Asked[] = [
  {
    title: 'First week',
    scenarios: ['leaflet', 'trays'],
    opens: '2026-11-02T09:00',
    due: '2026-11-13T17:00',
    terms: TERMS,
  },
  {
    title: 'When it gets loud',
    scenarios: ['one-star', 'joint-account', 'renewed'],
    opens: '2026-11-09T09:00',
    due: '2026-11-27T17:00',
    terms: { ...TERMS, passMark: 70, attempts: 5, mastery: 'two-days', refreshes: [1, 3] },
  },
];

export interface Played {
  /** Place in `NAMES`. */
  readonly who: number;
  /** Place in `ASKED`. */
  readonly assignment: number;
  readonly scenario: string;
  /** Milliseconds since 1970 at which it begins. */
  readonly at: number;
  readonly skill: number;
  readonly seed: number;
}

/** In three ways somebody may come along: hardly, like most, and easily. */
const SKILLS = [3, 6, 9];

/** Every sixth has not begun yet; the others come back to each scenario once, twice or three times, and learn. */
export const PLAYED: readonly Played[] = NAMES.flatMap((_, who) =>
  who % 6 === 5 ? [] : ASKED.flatMap((_, assignment) => callsOf(who, assignment)),
).sort((one, other) => one.at - other.at);

function callsOf(who: number, assignment: number): readonly Played[] {
  const { scenarios } = ASKED[assignment] ?? { scenarios: [] };
  return scenarios.flatMap((scenario, place) =>
    Array.from({ length: timesOf(who, assignment, place) }, (_, time) => ({
      who,
      assignment,
      scenario,
      at: FIRST_DAY + (1 + assignment * 7 + place + time * 3) * DAY + who * 600_000 + place * 60_000,
      skill: Math.min(10, (SKILLS[who % 3] ?? 0) + time * 2),
      seed: 1 + who * 100 + assignment * 30 + place * 10 + time,
    })),
  );
}

/** Of the second assignment, which is not due yet, some things are still open. */
function timesOf(who: number, assignment: number, place: number): number {
  if (assignment === 0) return 1 + (who % 2);
  return (who + place) % 4 === 3 ? 0 : 1 + ((who + place) % 2);
}

/** A word of a trainer's beside a call, and points where the computed ones miss something. */
export const REMARK = {
  who: 7,
  text: 'You let them finish before you offered anything, and it shows. Next time say earlier what you cannot do: the “no” came two turns late.',
};

export const KEY_REASONS = [
  'They were not heard yet: feelings first.',
  'Names what went wrong without blaming anybody.',
  'Says what will happen, and by when.',
];

export const PHRASES = [
  ['first-word', 'That is three calls about one parcel. No wonder you have had enough.'],
  ['warning', 'I will gladly go on with you, in a tone that lets both of us think.'],
] as const;
