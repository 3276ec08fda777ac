/** An attempt as it is stored, and its inputs played again. */
import type { CallState } from '../../engine/chart/call-state.ts';
import { phaseOf } from '../../engine/chart/call-state.ts';
import { parseInput } from '../../engine/log/input-text.ts';
import type { Carried, Log, LoggedInput } from '../../engine/log/log.ts';
import { playOut, type Replay } from '../../engine/log/replay.ts';
import type { Help } from '../../engine/vocabulary.ts';
import type { Database } from '../database/open-database.ts';
import type { AttemptInputRow, AttemptRow } from '../database/tables.ts';
import { RULES_HASH, type Rules, readRules } from '../library/rules.ts';
import { readVersion, type Version } from '../library/versions.ts';

export type Stored = AttemptRow;

/** What is stored of an attempt cannot be played: it is not as it was written. */
export class Unplayable extends Error {}

export const findAttempt = (database: Database, id: string): Promise<Stored | undefined> =>
  database.selectFrom('attempt').selectAll().where('id', '=', id).executeTakeFirst();

/** Of the one who has made this key. */
export const findByKey = (database: Database, learnerId: string, key: string): Promise<Stored | undefined> =>
  database
    .selectFrom('attempt')
    .selectAll()
    .where('learnerId', '=', learnerId)
    .where('clientKey', '=', key)
    .executeTakeFirst();

/** The newest call that somebody has not finished yet of what an assignment asks. */
export const findOpen = async (
  database: Database,
  { learnerId }: { readonly learnerId: string },
  { assignment, version }: { readonly assignment: string | null; readonly version: string },
): Promise<Stored | undefined> =>
  assignment === null
    ? undefined
    : database
        .selectFrom('attempt')
        .selectAll()
        .where('learnerId', '=', learnerId)
        .where('assignmentId', '=', assignment)
        .where('scenarioVersionId', '=', version)
        .where('state', '=', 'open')
        .orderBy('openedMs', 'desc')
        .executeTakeFirst();

type StoredInput = Pick<AttemptInputRow, 'seq' | 'atMs' | 'input'>;

/** In order; up to and with `last`, where it is said. */
const inputsOf = (database: Database, id: string, last = Number.MAX_SAFE_INTEGER): Promise<StoredInput[]> =>
  database
    .selectFrom('attemptInput')
    .select(['seq', 'atMs', 'input'])
    .where('attemptId', '=', id)
    .where('seq', '<=', last)
    .orderBy('seq')
    .execute();

/** What was stored was accepted before it was. */
function readStored({ atMs, input }: StoredInput): LoggedInput {
  const read = parseInput(input);
  if (!read) throw new Unplayable(`an input is stored that nobody can read: ${input}`);
  return { at: atMs, input: read };
}

function logOf(
  stored: Stored,
  { scenario, digest }: Version,
  { numbers }: Rules,
  inputs: readonly StoredInput[],
): Log {
  return {
    format: 2,
    scenario: scenario.id,
    digest,
    seed: stored.seed,
    locale: stored.locale,
    mode: stored.mode,
    carried: JSON.parse(stored.carried) as Carried | null,
    inputs: inputs.map(readStored),
    ...(stored.rulesHash === RULES_HASH ? {} : { numbers }),
  };
}

/** What was shown beside the talk, where that was settled apart from the mode. */
export const helpsOf = ({ helps }: Pick<Stored, 'helps'>): readonly Help[] | undefined =>
  helps === null ? undefined : (JSON.parse(helps) as readonly Help[]);

export interface Played {
  readonly stored: Stored;
  readonly version: Version;
  readonly rules: Rules;
  /** With the numbers it was played by. */
  readonly log: Log;
  readonly replay: Replay;
}

/** A call as it is after its newest input. */
export interface Coming {
  readonly played: Played;
  /** When it came. */
  readonly now: number;
  /** The learner it came from: of a team's call one of its people. */
  readonly by: string;
}

/** What was played, on which edition of the scenario, by which rules; whether it still plays is another question. */
export async function readPlayed(
  database: Database,
  stored: Stored,
  last?: number,
): Promise<Pick<Played, 'version' | 'rules' | 'log'>> {
  const version = await readVersion(database, stored.scenarioVersionId);
  if (!version) throw new Unplayable(`attempt ${stored.id} has lost its scenario`);
  const rules = await readRules(database, stored.rulesHash);
  const inputs = await inputsOf(database, stored.id, last);
  return { version, rules, log: logOf(stored, version, rules, inputs) };
}

/** Plays an attempt again, by the numbers it was played by, as far as `last`. */
export async function playAgain(database: Database, stored: Stored, last?: number): Promise<Played> {
  const read = await readPlayed(database, stored, last);
  const played = playOut(read.version.scenario, read.log);
  if (!played.ok) throw new Unplayable(`attempt ${stored.id} does not play any more: ${played.code}`);
  return { stored, ...read, replay: played.replay };
}

export const isOver = (state: CallState): boolean => phaseOf(state) === 'done';
