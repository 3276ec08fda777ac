/** What people wait for, on both databases, beside a bare server in the same run. */
import { randomUUID } from 'node:crypto';
import { verifyAttempts } from '../../../src/server/attempts/verify.ts';
import { median, type Rows } from '../rows.ts';
import { ASSIGNMENTS, type Company, company, fill, PEOPLE } from './fill.ts';
import { ask, medianOf, pressure, shares, told } from './load.ts';
import { type Measured, type Running, startEcho, startOn } from './processes.ts';

const AT_ONCE = [1, 50, 200];
/** Milliseconds of measuring, after some of warming up. */
const WINDOW = 4000;
const WARM = 1000;
const RUNS = 5;
const VERIFIED = 500;

/** Nobody was answered in time where there is no figure. */
const ms = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(value < 10 ? 1 : 0));

/** Asks until the time is over; gives what each took once it was warm. */
async function pound(many: number, turn: (number: number) => Promise<number>): Promise<readonly number[]> {
  const began = performance.now();
  const times: number[] = [];
  const one = async (number: number) => {
    for (let now = began; now < began + WARM + WINDOW; now = performance.now()) {
      const took = await turn(number);
      if (now > began + WARM) times.push(took);
    }
  };
  await Promise.all(Array.from({ length: many }, (_, number) => one(number)));
  return times;
}

const rowOf = (what: string, where: string, many: number, times: readonly number[]): readonly string[] => [
  what,
  where,
  `${many}`,
  ...shares(times).map(ms),
  `${Math.round((times.length / WINDOW) * 1000)}`,
  ms(pressure()),
];

async function echoRows({ origin }: Running): Promise<Rows> {
  const rows: (readonly string[])[] = [];
  const body = { seq: 1, input: '=see-it', locale: 'en' };
  for (const many of AT_ONCE)
    rows.push(
      rowOf(
        'answer and nothing else',
        'bare Fastify',
        many,
        await pound(many, async () => (await ask(origin, '', '/echo', body)).took),
      ),
    );
  return rows;
}

/** Nobody opens more than a call a minute, so each time it is somebody else. */
const next = ({ players }: Company, turn: number): string => players[turn % players.length] ?? '';

/** Everybody plays one call after the other. */
function player({ origin }: Measured, the: Company) {
  const { players, version, inputs } = the;
  const calls = players.map(() => ({ attempt: '', seq: 0, token: '' }));
  let opened = 0;
  return async (number: number): Promise<number> => {
    const call = calls[number];
    if (!call) throw new Error('nobody plays');
    if (call.attempt === '' || call.seq === inputs.length) {
      const body = { key: randomUUID(), version, assignment: null, mode: 'practice', locale: 'en' };
      call.token = next(the, opened++);
      call.attempt = (await told<{ attempt: string }>(origin, call.token, '/attempts', body)).attempt;
      call.seq = 0;
    }
    call.seq += 1;
    const body = { seq: call.seq, input: inputs[call.seq - 1], locale: 'en' };
    const { status, took, text } = await ask(origin, call.token, `/attempts/${call.attempt}/inputs`, body);
    if (status !== 200) throw new Error(text);
    return took;
  };
}

async function stepRows(measured: Measured, the: Company): Promise<Rows> {
  const { origin, name } = measured;
  const rows: (readonly string[])[] = [];
  for (const many of AT_ONCE)
    rows.push(rowOf('an input of a supervised call', name, many, await pound(many, player(measured, the))));
  let opened = 0;
  const open = async () => {
    const body = {
      key: randomUUID(),
      version: the.version,
      assignment: null,
      mode: 'practice',
      locale: 'en',
    };
    const { status, took, text } = await ask(origin, next(the, opened++), '/attempts', body);
    if (status !== 200) throw new Error(text);
    return took;
  };
  rows.push(rowOf('opening a call', name, 50, await pound(50, open)));
  return rows;
}

async function wholeRows(measured: Measured, the: Company): Promise<Rows> {
  const { origin, name, database } = measured;
  const read = (path: string) => medianOf(RUNS, () => told(origin, the.trainer, path));
  const progress = await read(`/cohorts/${the.cohort}/progress`);
  const items = await read(`/scenarios/${the.version}/items`);
  let bytes = 0;
  const exported = await medianOf(3, async () => {
    bytes = (await ask(origin, the.trainer, `/cohorts/${the.cohort}/export?what=attempts&as=csv`)).text
      .length;
  });
  const verified = await medianOf(3, () => verifyAttempts(database, { from: '', most: VERIFIED }));
  const amount = PEOPLE * ASSIGNMENTS;
  return [
    [name, `progress of ${PEOPLE} people × ${ASSIGNMENTS}`, `${ms(progress)} ms`],
    [name, `item analysis of ${amount} calls`, `${ms(items)} ms`],
    [
      name,
      `export of ${amount} attempts, ${(bytes / 1e6).toFixed(1)} MB`,
      `${Math.round((amount / exported) * 1000)} rows/s`,
    ],
    [name, 'attempts played again and compared', `${Math.round((VERIFIED / verified) * 1000)} /s`],
    [name, 'memory after all of it', `${measured.memory().toFixed(0)} MB`],
  ];
}

async function bootRow(engine: 'sqlite' | 'postgres'): Promise<readonly string[]> {
  const boots: number[] = [];
  let [memory, name] = [0, ''];
  for (let run = 0; run < 3; run += 1) {
    const measured = await startOn(engine);
    boots.push(measured.boot);
    ({ name } = measured);
    memory = measured.memory();
    await measured.stop();
  }
  return [name, `first start; memory then ${memory.toFixed(0)} MB`, `${ms(median(boots))} ms`];
}

export async function serverSpeed(): Promise<Rows> {
  const rows: (readonly string[])[] = [
    ['request', 'on', 'at once', 'p50 ms', 'p95 ms', 'p99 ms', '/s', 'CPU pressure %'],
  ];
  const echo = await startEcho();
  rows.push(...(await echoRows(echo)));
  await echo.stop();
  for (const engine of ['sqlite', 'postgres'] as const) {
    const measured = await startOn(engine);
    rows.push(...(await stepRows(measured, await company(measured))));
    await measured.stop();
  }
  return rows;
}

export async function serverWhole(): Promise<Rows> {
  const rows: (readonly string[])[] = [['on', 'what', 'median']];
  for (const engine of ['sqlite', 'postgres'] as const) {
    rows.push(await bootRow(engine));
    const measured = await startOn(engine);
    const the = await company(measured);
    await fill(measured, the);
    rows.push(...(await wholeRows(measured, the)));
    await measured.stop();
  }
  return [...rows, ['', 'CPU pressure at the end', `${ms(pressure())} %`]];
}
