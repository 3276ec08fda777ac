/** A scenario retold for inkjs: the same lines, replies and ways between them, with three meters that move. */
import { Compiler } from 'inkjs/full';
import type { ScenarioTexts } from '../../src/cli/texts.ts';
import type { Scenario } from '../../src/engine/scenario/scenario.ts';
import { lastWords } from '../../src/engine/view/last-words.ts';

/** The first reply of every line, again and again; ends where the scenario ends. */
export function inkStory(scenario: Scenario, texts: ScenarioTexts) {
  return new Compiler(inkSource(scenario, texts)).Compile();
}

function inkSource(scenario: Scenario, texts: ScenarioTexts): string {
  const { start, opening, lines, endings } = scenario;
  const head = [
    `VAR anger = ${start.anger}`,
    `VAR trust = ${start.trust}`,
    'VAR composure = 80',
    `-> ${knot(opening)}`,
  ];
  const knots = Object.values(lines).map(({ id, replies }) => [
    `=== ${knot(id)}`,
    plain(texts.speech({ kind: 'line', key: id, mood: 'heated', language: 'clean', turn: 0 })),
    ...replies.flatMap((reply) => choice(scenario, texts, reply)),
  ]);
  const ends = Object.keys(endings).map((id) => [
    `=== ${knot(id)}`,
    plain(texts.speech(lastWords(id, 'settled'))),
    '-> END',
  ]);
  return [head, ...knots, ...ends].flat().join('\n');
}

function choice({ replies }: Scenario, texts: ScenarioTexts, id: string): readonly string[] {
  const to = replies[id]?.routes.at(-1)?.to ?? '';
  return [
    `+ [${plain(texts.reply(id))}]`,
    ...['~ anger = anger - 4', '~ trust = trust + 1', '~ composure = composure - 2'].map(
      (effect) => `    ${effect}`,
    ),
    `    -> ${knot(to)}`,
  ];
}

const knot = (id: string): string => `k_${id.replaceAll('-', '_')}`;
/** Ink reads brackets, braces and slashes as its own. */
const plain = (text: string): string => text.replaceAll(/[[\]{}|/\\#~<>*+=-]/g, ' ');
