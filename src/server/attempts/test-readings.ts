/** Every place in which something of somebody's calls can be read. For tests of what is still sealed. */
import { strFromU8, unzipSync } from 'fflate';
import { ATTEMPT_ROUTES } from '../../protocol/attempt.ts';
import { CARE_ROUTES } from '../../protocol/care.ts';
import { KUDOS_ROUTES } from '../../protocol/kudos.ts';
import { RECORD_ROUTES } from '../../protocol/record.ts';
import { SCENARIO_ROUTES } from '../../protocol/scenario.ts';
import type { Visitor } from '../test-server.ts';

/** Whose call of which edition is looked for, and in which cohort. */
export interface Wanted {
  readonly person: string;
  readonly attempt: string;
  readonly version: string;
  readonly cohort: string;
}

/** How much of it whoever asks is told. */
type Reading = (visitor: Visitor, wanted: Wanted) => Promise<number>;

const query = { locale: 'en' };

const recordOf = (visitor: Visitor, { person }: Wanted) =>
  visitor.ask(RECORD_ROUTES.readRecord, { params: { person }, query });

const reportOf = (visitor: Visitor, { cohort }: Wanted) =>
  visitor.ask(RECORD_ROUTES.readCohortReport, { params: { cohort }, query });

const rowsOf =
  (what: 'attempts' | 'inputs', as: 'csv' | 'json'): Reading =>
  async (visitor, { cohort, attempt }) => {
    const asked = { params: { cohort }, query: { what, as } };
    return timesIn(await visitor.download(CARE_ROUTES.exportCohort, asked), attempt);
  };

const timesIn = (file: Buffer, attempt: string): number => file.toString().split(attempt).length - 1;

const replayed: Reading = async (visitor, { attempt }) => {
  const told = await visitor.try(ATTEMPT_ROUTES.readReplay, { params: { attempt }, query });
  return 'answer' in told ? 1 : 0;
};

const results = (attempts: readonly { readonly result: object | null }[]): number =>
  attempts.filter(({ result }) => result !== null).length;

/** By whoever trains them. */
export const TRAINER_READS: Readonly<Record<string, Reading>> = {
  'the results of their record': async (...asked) => results((await recordOf(...asked)).attempts),
  'the accuracy in their record': async (...asked) =>
    (await recordOf(...asked)).attempts.filter(({ accuracy }) => accuracy !== null).length,
  'the skills of their record': async (...asked) =>
    (await recordOf(...asked)).bars.filter(({ level }) => level !== null).length,
  'the calls of the report': async (...asked) => (await reportOf(...asked)).calls,
  'the lines of the report': async (...asked) => (await reportOf(...asked)).lines.length,
  'the skills of the report': async (...asked) =>
    (await reportOf(...asked)).skills.filter(({ figure }) => figure !== null).length,
  'the map of the scenario': async (visitor, { version }) => {
    const told = await visitor.ask(SCENARIO_ROUTES.readItems, { params: { version } });
    return told.calls + told.waiting + told.items.length;
  },
  'the file of the map': async (visitor, { version }) => {
    const asked = { params: { version }, query: { as: 'json' } } as const;
    const file = await visitor.download(SCENARIO_ROUTES.exportItems, asked);
    return (JSON.parse(file.toString()) as readonly unknown[]).length;
  },
  'the attempts of the file': rowsOf('attempts', 'csv'),
  'the inputs of the file': rowsOf('inputs', 'json'),
  'the replay': replayed,
};

/** By somebody of the same cohort, and of the same contest. */
export const FELLOW_READS: Readonly<Record<string, Reading>> = {
  'the calls to praise': async (visitor) =>
    (await visitor.ask(KUDOS_ROUTES.listColleagueCalls, {})).calls.length,
  'the praise that is taken': async (visitor, { attempt }) => {
    const sent = { params: { attempt }, body: { craft: 'validate' } } as const;
    return 'answer' in (await visitor.try(KUDOS_ROUTES.giveKudos, sent)) ? 1 : 0;
  },
};

interface OwnFile {
  readonly sheets: readonly object[];
  readonly decisions: readonly object[];
}

interface OwnRow {
  readonly accuracy: number | null;
  readonly calming: number | null;
}

const ownFiles = async (visitor: Visitor) => {
  const files = unzipSync(await visitor.download(CARE_ROUTES.exportMe, {}));
  return (name: string): unknown => JSON.parse(strFromU8(files[name] ?? new Uint8Array()));
};

/** By whoever has played it. */
export const OWN_READS: Readonly<Record<string, Reading>> = {
  'the results of one’s list': async (visitor) =>
    results((await visitor.ask(ATTEMPT_ROUTES.listMyAttempts, {})).attempts),
  'the last step': async (visitor, { attempt }) =>
    results([await visitor.ask(ATTEMPT_ROUTES.readAttempt, { params: { attempt }, query })]),
  'the results of one’s record': async (...asked) => results((await recordOf(...asked)).attempts),
  'the accuracy in one’s record': async (...asked) =>
    (await recordOf(...asked)).attempts.filter(({ accuracy }) => accuracy !== null).length,
  'the skills of one’s record': async (...asked) =>
    (await recordOf(...asked)).bars.filter(({ level }) => level !== null).length,
  'the totals of one’s data': async (visitor) => {
    const attempts = (await ownFiles(visitor))('attempts.json') as readonly { total: number | null }[];
    return attempts.filter(({ total }) => total !== null).length;
  },
  'the accuracy and dimensions of one’s data': async (visitor) => {
    const attempts = (await ownFiles(visitor))('attempts.json') as readonly OwnRow[];
    return attempts.filter(({ accuracy, calming }) => accuracy !== null || calming !== null).length;
  },
  'the sheets of one’s data': async (visitor) => {
    const { sheets, decisions } = (await ownFiles(visitor))('person.json') as OwnFile;
    return sheets.length + decisions.length;
  },
  'the replay': replayed,
};

/** All of them, by name. */
export async function readAll(
  readings: Readonly<Record<string, Reading>>,
  visitor: Visitor,
  wanted: Wanted,
): Promise<Record<string, number>> {
  const told: Record<string, number> = {};
  for (const [name, reading] of Object.entries(readings)) told[name] = await reading(visitor, wanted);
  return told;
}
