/** Plays stored attempts again and compares what they came to with what is stored beside them. Changes nothing. */
import { makeSheet } from '../../engine/score/make-sheet.ts';
import type { Database } from '../database/open-database.ts';
import { isOver, type Played, playAgain, type Stored, Unplayable } from './attempt.ts';

export const FLAWS = [
  'unplayable',
  'inputs-missing',
  'total-differs',
  'tier-differs',
  'end-differs',
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
  let page = await pageOf(database, '>=', part.from, Math.min(PAGE, part.most));
  while (page.length > 0) {
    for (const stored of page) {
      const mismatch = await verifyAttempt(database, stored, part.see);
      if (mismatch) mismatches.push(mismatch);
    }
    checked += page.length;
    page = await pageOf(database, '>', page.at(-1)?.id ?? '', Math.min(PAGE, part.most - checked));
  }
  return { checked, mismatches };
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
    const total = isOver(played.replay.state) ? makeSheet(played.replay.state).total : null;
    const flaw = flawOf(played);
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
  const { total, tier } = makeSheet(state);
  if (total !== stored.total) return 'total-differs';
  return tier === stored.tier ? null : 'tier-differs';
}
