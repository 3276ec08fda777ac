/** What a file says about the forms of its channels (M-09), and the replies it is made of. */
import { LETTER_PARTS } from '../vocabulary.ts';
import { everyLine } from './every-line.ts';
import type { BlockFile, LineFile, RoutesFile, ScenarioFile } from './format.ts';
import { lettersFrom } from './letter.ts';
import type { Forms, Guard, Part, Reply, Route } from './scenario.ts';

export const NO_FORMS: Forms = { channels: {}, aside: [], seats: [], speakers: {}, letters: {}, blocks: {} };

export function formsOf(file: ScenarioFile): Forms {
  const lines = everyLine(file);
  const aside = lines.filter(({ line, about }) => line.aside ?? about.aside ?? false);
  const said = lines.flatMap(({ line }) => Object.entries(line.replies ?? {}));
  const letters = lines.filter(({ line }) => line.parts !== undefined);
  return {
    channels: Object.fromEntries(
      lines.flatMap(({ stage, about: { channel } }) => (channel ? [[stage, channel]] : [])),
    ),
    aside: aside.map(({ id }) => id),
    seats: file.seats ?? [],
    speakers: Object.fromEntries(said.flatMap(([id, { by }]) => (by ? [[id, by]] : []))),
    letters: Object.fromEntries(letters.map(({ id, line }) => [id, partsOf(line)])),
    blocks: Object.fromEntries(
      letters.flatMap(({ line }) => blocksAt(line).flat()).map((block) => [block.id, block]),
    ),
  };
}

const partsOf = (line: LineFile): readonly Part[] =>
  writtenParts(line).map(([part, blocks]) => ({ part, blocks: Object.keys(blocks) }));

/** In the order they are read, whatever the order in the file. */
const writtenParts = ({ parts = {} }: LineFile) =>
  LETTER_PARTS.flatMap((part) => {
    const blocks = parts[part];
    return blocks ? [[part, blocks] as const] : [];
  });

const blocksAt = (line: LineFile): readonly (readonly Reply[])[] =>
  writtenParts(line).map(([, blocks]) =>
    Object.entries(blocks).map(([id, block]) => replyOf(id, block, routesOf(line.to ?? []))),
  );

/** Every letter that answers a line; none where it is answered with a reply. */
export const lettersAt = (line: LineFile): readonly Reply[] =>
  line.parts ? lettersFrom(blocksAt(line)) : [];

export const routesOf = (routes: RoutesFile | readonly []): readonly Route[] =>
  typeof routes === 'string'
    ? [{ to: routes, when: null }]
    : routes.map(({ to, when }) => ({ to, when: (when as Guard | undefined) ?? null }));

export const replyOf = (id: string, reply: BlockFile, routes: readonly Route[]): Reply => ({
  id,
  acts: reply.acts,
  routes,
  when: (reply.when as Guard | undefined) ?? null,
  trap: reply.trap ?? null,
  tone: reply.tone ?? 'calm',
  negatives: reply.negatives ?? 0,
  style: reply.style ?? null,
  options: reply.options ?? 2,
  purpose: reply.purpose ?? false,
  framed: reply.framed ?? false,
  gives: reply.gives ?? [],
  promises: reply.promises ?? null,
  asks: reply.asks ?? null,
  relies: reply.relies ?? null,
});
