/**
 * Plays stored attempts again, by their own numbers, and compares what they came to with what is stored beside them. What
 * was played on another edition of the program is only compared with itself. Changes nothing.
 */
import { makeSheet } from '../../engine/score/make-sheet.ts';
import type { ScoreSheet } from '../../engine/score/sheet.ts';
import type { Database } from '../database/open-database.ts';
import { isPlayable, readRules } from '../library/rules.ts';
import { isOver, type Played, playAgain, type Stored, Unplayable } from './attempt.ts';
import { flawedMarks } from './contest-marks.ts';
import { pointsOf } from './result.ts';

export const FLAWS = [
  'unplayable',
  'inputs-missing',
  'total-differs',
  'tier-differs',
  'end-differs',
  'mark-differs',
] as const;
export type Flaw = (typeof FLAWS)[number];

export interface Mismatch {
  readonly attempt: string;
  readonly flaw: Flaw;
  readonly stored: number | null;
  readonly played: number | null;
}

export interface Verified {
  readonly checked: number;
  /** How many of them could not be played again, as they are of another edition. */
  readonly olderRules: number;
  readonly mismatches: readonly Mismatch[];
}

export interface Part {
  /** Attempts with this id and those behind it, by id; ids are drawn by lot, so a part of them is a sample. */
  readonly from: string;
  readonly most: number;
  /** Is shown every attempt that could be played. */
  readonly see?: (played: Played) => Promise<void>;
}

const EVERYTHING: Part = { from: '', most: Number.POSITIVE_INFINITY };
const PAGE = 100;

export async function verifyAttempts(database: Database, part: Part = EVERYTHING): Promise<Verified> {
  const mismatches: Mismatch[] = [];
  let checked = 0;
  let olderRules = 0;
  let page = await pageOf(database, '>=', part.from, Math.min(PAGE, part.most));
  while (page.length > 0) {
    for (const stored of page) {
      const ours = isPlayable(await readRules(database, stored.rulesHash));
      if (!ours) olderRules += 1;
      const mismatch = await (ours
        ? verifyAttempt(database, stored, part.see)
        : verifyOlder(database, stored));
      if (mismatch) mismatches.push(mismatch);
    }
    checked += page.length;
    page = await pageOf(database, '>', page.at(-1)?.id ?? '', Math.min(PAGE, part.most - checked));
  }
  return { checked, olderRules, mismatches };
}

/** So many attempts, picked by lot: those from `from` on, or the first ones where there are too few behind it. */
export async function sampleOf(database: Database, most: number, from: string): Promise<Part> {
  const behind = await database
    .selectFrom('attempt')
    .select('id')
    .where('id', '>=', from)
    .limit(most)
    .execute();
  return { from: behind.length < most ? '' : from, most };
}

const pageOf = (database: Database, beyond: '>' | '>=', id: string, most: number): Promise<Stored[]> =>
  database.selectFrom('attempt').selectAll().where('id', beyond, id).orderBy('id').limit(most).execute();

async function verifyAttempt(database: Database, stored: Stored, see: Part['see']): Promise<Mismatch | null> {
  const told = { attempt: stored.id, stored: stored.total };
  try {
    const played = await playAgain(database, stored);
    await see?.(played);
    const total = isOver(played.replay.state) ? pointsOf(makeSheet(played.replay.state)) : null;
    const flaw = flawOf(played) ?? ((await flawedMarks(database, played)) ? 'mark-differs' : null);
    return flaw && { ...told, flaw, played: total };
  } catch (error) {
    if (error instanceof Unplayable) return { ...told, flaw: 'unplayable', played: null };
    throw error;
  }
}

function flawOf({ stored, log, replay: { state } }: Played): Flaw | null {
  if (log.inputs.length !== stored.lastSeq) return 'inputs-missing';
  if (isOver(state) !== (stored.state === 'finished')) return 'end-differs';
  if (stored.state !== 'finished') return stored.total === null ? null : 'total-differs';
  const sheet = makeSheet(state);
  if (pointsOf(sheet) !== stored.total) return 'total-differs';
  return sheet.tier === stored.tier ? null : 'tier-differs';
}

/** Whether what is stored of it fits together, which needs no program. */
async function verifyOlder(database: Database, stored: Stored): Promise<Mismatch | null> {
  const { inputs } = await database
    .selectFrom('attemptInput')
    .select(({ fn }) => fn.countAll<number | string>().as('inputs'))
    .where('attemptId', '=', stored.id)
    .executeTakeFirstOrThrow();
  const sheet = stored.sheet === null ? null : (JSON.parse(stored.sheet) as ScoreSheet);
  const total = sheet && pointsOf(sheet);
  const flaw = olderFlaw(stored, sheet, Number(inputs));
  return flaw && { attempt: stored.id, stored: stored.total, flaw, played: total };
}

function olderFlaw(stored: Stored, sheet: ScoreSheet | null, inputs: number): Flaw | null {
  if (inputs !== stored.lastSeq) return 'inputs-missing';
  if ((sheet !== null) !== (stored.state === 'finished')) return 'end-differs';
  if ((sheet && pointsOf(sheet)) !== stored.total) return 'total-differs';
  return (sheet?.tier ?? null) === stored.tier ? null : 'tier-differs';
}
