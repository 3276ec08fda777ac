/** The names in a random scenario, and what of its form they depend on. */
import { CHANNELS, type Channel } from '../vocabulary.ts';
import type { Draw } from './test-draw.ts';
import { IDS } from './test-ids.ts';

/** Every name in a scenario, drawn before anything that speaks of it. */
export interface Names {
  readonly stages: readonly string[];
  readonly channel: Channel;
  /** Stages in which the contact goes on elsewhere. */
  readonly channels: ReadonlyMap<string, Channel>;
  /** Stages from which a customer is handed on. */
  readonly desks: readonly string[];
  readonly lines: readonly string[];
  /** The stage of each line. */
  readonly stageOf: ReadonlyMap<string, string>;
  /** Lines that are answered with a letter. */
  readonly letters: readonly string[];
  readonly seats: readonly string[];
  readonly endings: readonly string[];
  /** Ids of the replies written at each line. */
  readonly replies: Readonly<Record<string, readonly string[]>>;
  readonly can: readonly string[];
  readonly cannot: readonly string[];
  readonly approval: readonly string[];
  readonly promises: readonly string[];
  readonly styled: boolean;
}

export function namesOf(draw: Draw): Names {
  const places = draw.some(IDS, 8, 8);
  const lines = places.slice(0, draw.whole(1, 5));
  const stages = draw.some(IDS, 1, 3);
  const channel = draw.of(CHANNELS);
  const moved = stages.flatMap((stage) => (draw.rarely(3) ? [[stage, draw.of(CHANNELS)] as const] : []));
  const channels = new Map(moved);
  const stageOf = new Map(lines.map((line) => [line, draw.of(stages)] as const));
  const letters = lines.filter(
    (line) => LETTERS.includes(channelAt({ channel, channels, stageOf }, line)) && draw.rarely(2),
  );
  const said = [...draw.some(IDS, 20, 20)];
  const items = draw.some(IDS, 6, 6);
  const desks = stages.filter((stage) => [...stageOf.values()].includes(stage) && draw.rarely(3));
  return {
    stages,
    channel,
    channels,
    desks,
    lines,
    stageOf,
    letters,
    seats: draw.some(IDS, 2, 4),
    endings: places.slice(5, draw.whole(6, 8)),
    replies: Object.fromEntries(
      lines.flatMap((line) => (letters.includes(line) ? [] : [[line, said.splice(0, draw.whole(2, 4))]])),
    ),
    can: items.slice(0, draw.whole(1, 2)),
    cannot: items.slice(2, 3),
    approval: items.slice(3, draw.whole(3, 5)),
    promises: draw.some(IDS, 0, 3),
    styled: draw.rarely(2),
  };
}

export const saidIn = ({ replies }: Names): readonly string[] => Object.values(replies).flat();

const LETTERS: readonly Channel[] = ['email', 'review'];

/** The channel in which a line is said. */
export const channelAt = (
  { channel, channels, stageOf }: Pick<Names, 'channel' | 'channels' | 'stageOf'>,
  line: string,
): Channel => channels.get(stageOf.get(line) ?? '') ?? channel;
