/** What a node tells its operators. */

export interface Figures {
  /** Megabytes of the process. */
  readonly memory: number;
  /** Bytes that are kept for those who read slowly. */
  readonly waiting: number;
  /** Boards that were not kept for them. */
  readonly skipped: number;
  /** Sockets that were cut off: for no sign of life, and because too much would have been kept. */
  readonly silent: number;
  readonly slow: number;
}

export async function figuresAt(port: number): Promise<Figures> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  const of = (name: string): number => {
    const [, value] =
      text
        .split('\n')
        .find((line) => line.startsWith(`${name} `))
        ?.split(' ') ?? [];
    return Number(value);
  };
  return {
    memory: of('process_resident_memory_bytes') / 1e6,
    waiting: of('simmerdown_sockets_waiting_bytes'),
    skipped: of('simmerdown_room_frames_total{way="socket",what="skipped"}'),
    silent: of('simmerdown_sockets_ended_total{why="silent"}'),
    slow: of('simmerdown_sockets_ended_total{why="slow"}'),
  };
}
