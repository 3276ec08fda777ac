/**
 * Rooms of many players at once, as they are heard and acknowledged over sockets, and by events and requests; beside them, with as
 * many players, a bare `ws` server that sends back what it hears. `PLAYERS=500,2000` plays other sizes, `ON=sqlite` one database,
 * `NODES=2` on PostgreSQL has a second node.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { verifyAttempts } from '../../../src/server/attempts/verify.ts';
import { ENGINES, type Engine } from '../../../src/server/database/open-database.ts';
import { TYPESCRIPT } from '../../setup/runtime.mjs';
import type { Rows } from '../rows.ts';
import { pressure, shares } from '../server/load.ts';
import { type Measured, type Running, startOn, startScript } from '../server/processes.ts';
import type { Heard, Playing } from './crowd.ts';
import { WAYS, type Way } from './ears.ts';
import { makeRoom, type Room } from './room.ts';

const SIZES = (process.env.PLAYERS ?? '500,2000,5000,8000').split(',').map(Number);
const NODES = Number(process.env.NODES ?? 1);
const ON = (process.env.ON ?? ENGINES.join(',')).split(',') as Engine[];
/** An answer in five seconds is quick for who reads; a call lasts longer than this. */
const TIMES = { every: 5000, warm: 5000, window: 20_000 };
const CROWD = fileURLToPath(new URL('./crowd.ts', import.meta.url));
const ECHO = fileURLToPath(new URL('./socket-echo.ts', import.meta.url));

const ms = (times: readonly number[]): readonly string[] =>
  shares(times).map((time) => (Number.isNaN(time) ? '–' : time.toFixed(time < 10 ? 1 : 0)));
const percent = (share: number): string => `${(share * 100).toFixed(0)} %`;

/** `warm` is called when measuring begins, and gives what to call at its end. */
async function crowd(playing: Playing, warm: () => void): Promise<Heard> {
  const child = fork(CROWD, { execArgv: [...TYPESCRIPT] });
  const gone = once(child, 'exit').then(() => {
    throw new Error('the players have left');
  });
  const told = () => Promise.race([once(child, 'message'), gone]);
  child.send(playing);
  await told();
  warm();
  const [heard] = (await told()) as [Heard];
  // They leave now, and that is well.
  gone.catch(() => {});
  return heard;
}

interface Run {
  readonly way: Way;
  readonly room: Room;
  readonly servers: readonly Running[];
}

interface Figures {
  readonly heard: Heard;
  /** What the servers took of one processor, all together. */
  readonly share: number;
  readonly memory: number;
  readonly pressure: number;
}

async function measure({ way, room, servers }: Run): Promise<Figures> {
  const used = () => servers.reduce((sum, server) => sum + server.processor(), 0);
  let before = 0;
  let [share, memory, waited] = [0, 0, 0];
  const note = () => {
    share = (used() - before) / TIMES.window;
    memory = servers.reduce((sum, server) => sum + server.memory(), 0);
    waited = pressure();
  };
  const origins = servers.map(({ origin }) => origin);
  const heard = await crowd({ ...room, ...TIMES, way, origins }, () => {
    before = used();
    setTimeout(note, TIMES.window);
  });
  return { heard, share, memory, pressure: waited };
}

const rowOf = (
  head: readonly string[],
  { heard: { acks, boards, refused, share: players }, share, memory, pressure: waited }: Figures,
): readonly string[] => [
  ...head,
  ...ms(acks),
  ...ms(boards),
  `${Math.round((acks.length / TIMES.window) * 1000)}`,
  `${((share * TIMES.window) / Math.max(1, acks.length)).toFixed(2)}`,
  percent(share),
  percent(players),
  `${memory.toFixed(0)} MB`,
  Object.entries(refused)
    .map(([code, times]) => `${code} ${times}`)
    .join(', ') || '0',
  percent(waited / 100),
];

async function echoRow(people: number): Promise<readonly string[]> {
  const echo = await startScript(ECHO);
  const tokens = Array.from({ length: people }, (_, number) => `${number}`);
  const inputs = Array.from({ length: 12 }, () => '=see-it');
  const room = { match: 'none', code: '', host: '', tokens, inputs };
  const figures = await measure({ way: 'echo', room, servers: [echo] });
  await echo.stop();
  return [...rowOf([`${people}`, 'socket', 'bare ws'], figures), '–'];
}

async function roomRow(measured: Measured, people: number, way: Way): Promise<readonly string[]> {
  const room = await makeRoom(measured, people);
  const others = await Promise.all(Array.from({ length: NODES - 1 }, () => measured.another()));
  const servers = [measured, ...others];
  const figures = await measure({ way, room, servers });
  const { mismatches } = await verifyAttempts(measured.database);
  for (const other of others) await other.stop();
  const where = NODES > 1 ? `${measured.name}, ${NODES} nodes` : measured.name;
  return [...rowOf([`${people}`, way, where], figures), `${mismatches.length}`];
}

const HEAD = [
  'players',
  'by',
  'on',
  'ack p50 ms',
  'p95',
  'p99',
  'board p50 ms',
  'p95',
  'p99',
  'inputs/s',
  'CPU ms an input, boards and all',
  'CPU of the nodes',
  'CPU of the players',
  'memory',
  'not acknowledged',
  'CPU pressure',
  'scores that differ',
];

export async function liveSpeed(): Promise<Rows> {
  const rows: (readonly string[])[] = [HEAD];
  for (const people of SIZES) {
    rows.push(await echoRow(people));
    for (const engine of ON.filter((one) => NODES === 1 || one === 'postgres'))
      for (const way of WAYS) {
        const measured = await startOn(engine);
        rows.push(await roomRow(measured, people, way));
        await measured.stop();
      }
  }
  return rows;
}
