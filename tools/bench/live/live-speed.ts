/**
 * Rooms of many players at once, as they are heard and acknowledged; beside them a bare server that answers and does nothing
 * else. `PLAYERS=500,2000` plays other sizes, `NODES=2` on PostgreSQL has a second node.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { verifyAttempts } from '../../../src/server/attempts/verify.ts';
import { TYPESCRIPT } from '../../setup/runtime.mjs';
import type { Rows } from '../rows.ts';
import { pressure, shares } from '../server/load.ts';
import { type Measured, startOn } from '../server/processes.ts';
import type { Heard, Playing } from './crowd.ts';
import { makeRoom } from './room.ts';

const SIZES = (process.env.PLAYERS ?? '500,2000,5000,8000').split(',').map(Number);
const NODES = Number(process.env.NODES ?? 1);
const TIMES = { every: 5000, warm: 5000, window: 20_000 };
const CROWD = fileURLToPath(new URL('./crowd.ts', import.meta.url));

const ms = (times: readonly number[]): readonly string[] => shares(times).map((time) => time.toFixed(0));

/** `warm` is called when measuring begins. */
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

async function roomRow(measured: Measured, people: number): Promise<readonly string[]> {
  const room = await makeRoom(measured, people);
  const others = await Promise.all(Array.from({ length: NODES - 1 }, () => measured.another()));
  const origins = [measured.origin, ...others.map(({ origin }) => origin)];
  let [before, began] = [0, 0];
  const { acks, boards, refused } = await crowd({ ...room, ...TIMES, origins }, () => {
    [before, began] = [measured.processor(), performance.now()];
  });
  const share = (measured.processor() - before) / (performance.now() - began);
  const row = [
    `${people} players, ${origins.length} node${origins.length > 1 ? 's' : ''}`,
    measured.name,
    ...ms(acks),
    ...ms(boards),
    `${Math.round((acks.length / TIMES.window) * 1000)}`,
    JSON.stringify(refused),
    `${(share * 100).toFixed(0)} %`,
    `${measured.memory().toFixed(0)} MB`,
    `${(await verifyAttempts(measured.database)).mismatches.length}`,
    `${pressure().toFixed(0)} %`,
  ];
  for (const other of others) await other.stop();
  return row;
}

const HEAD = [
  'room',
  'on',
  'ack p50 ms',
  'p95',
  'p99',
  'board p50 ms',
  'p95',
  'p99',
  'inputs/s',
  'refused',
  'CPU of the first node',
  'memory',
  'scores that differ',
  'CPU pressure',
];

export async function liveSpeed(): Promise<Rows> {
  const rows: (readonly string[])[] = [HEAD];
  for (const engine of NODES > 1 ? (['postgres'] as const) : (['sqlite', 'postgres'] as const))
    for (const people of SIZES) {
      const measured = await startOn(engine);
      rows.push(await roomRow(measured, people));
      await measured.stop();
    }
  return rows;
}
