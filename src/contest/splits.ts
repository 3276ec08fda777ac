/** The decision that split a room most: where as many people as possible went different ways, for the group debrief. */
export interface Choice {
  readonly player: string;
  /** The line they answered. */
  readonly line: string;
  readonly reply: string;
}

export interface Split {
  readonly line: string;
  /** By how many people each reply was chosen, most first. */
  readonly replies: readonly { readonly reply: string; readonly people: number }[];
  readonly people: number;
  /** How likely two of them chose differently: 0, all the same, to 1, everybody something else. */
  readonly evenness: number;
}

/** Of so few people a line tells little of the room. */
const FEWEST = 2;

/** All lines that at least two people answered, most split first. Of somebody who came to a line again the first answer counts. */
export function splitsOf(choices: readonly Choice[]): readonly Split[] {
  const lines = new Set(choices.map(({ line }) => line));
  return [...lines]
    .map((line) =>
      splitOf(
        line,
        choices.filter((choice) => choice.line === line),
      ),
    )
    .filter(({ people }) => people >= FEWEST)
    .toSorted((one, other) => weightOf(other) - weightOf(one) || (one.line < other.line ? -1 : 1));
}

/** A line that half the room came to tells half as much as one that everybody did. */
export const weightOf = ({ evenness, people }: Pick<Split, 'evenness' | 'people'>): number =>
  evenness * people;

function splitOf(line: string, made: readonly Choice[]): Split {
  const first = new Map<string, string>();
  for (const { player, reply } of made) if (!first.has(player)) first.set(player, reply);
  const chosen = [...first.values()];
  const replies = [...new Set(chosen)]
    .map((reply) => ({ reply, people: chosen.filter((other) => other === reply).length }))
    .toSorted((one, other) => other.people - one.people || (one.reply < other.reply ? -1 : 1));
  return { line, replies, people: first.size, evenness: differing(replies, first.size) };
}

function differing(replies: Split['replies'], people: number): number {
  if (people < FEWEST) return 0;
  const alike = replies.reduce((sum, reply) => sum + reply.people * (reply.people - 1), 0);
  return 1 - alike / (people * (people - 1));
}
