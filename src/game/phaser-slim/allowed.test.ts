/**
 * Phaser's own types know all of Phaser, the build only what entry.js takes in. So the compiler accepts calls that the
 * built game does not have; this test does not.
 */
import { globSync, readFileSync } from 'node:fs';
import { transformWithOxc } from 'vite';
import { expect, it } from 'vitest';

const ENTRY = readFileSync('src/game/phaser-slim/entry.js', 'utf8');

/** What entry.js registers with a scene's `add` and `load`; `existing` is part of the factory itself. */
const FACTORIES = ['container', 'graphics', 'image', 'sprite', 'text', 'zone', 'nineslice'];
const SHAPES = ['rectangle', 'ellipse', 'dom', 'existing'];
const LOADERS = ['image', 'svg', 'atlas', 'json', 'on', 'once', 'off', 'start'];

/** Names as `Game` or `GameObjects.Text`. */
function readExports(entry: string): string[] {
  const plain = [...entry.matchAll(/export (?:const )?\{([^}]*)\}/g)].flatMap(([, list]) => words(list));
  const grouped = [...entry.matchAll(/export const (\w+) = \{([^}]*)\}/g)];
  return [...plain, ...grouped.flatMap(([, group, list]) => words(list).map((name) => `${group}.${name}`))];
}

/** Phaser's names that are there when the game runs: types are taken out of the source first. */
async function findUses(source: string): Promise<string[]> {
  const { code } = await transformWithOxc(source, 'source.ts');
  const everything = /import (?:\* as )?(\w+) from ['"]phaser['"]/.exec(code)?.[1];
  const named = words(/import \{([^}]*)\} from ['"]phaser['"]/.exec(code)?.[1]).map((item) =>
    item.split(' as '),
  );
  return [
    ...(everything ? findMembers(code, everything) : []),
    ...named.flatMap(([name = '', local = name]) => [name, ...findMembers(code, local, `${name}.`)]),
  ];
}

function findMembers(code: string, local: string, prefix = ''): string[] {
  return [...code.matchAll(new RegExp(`\\b${local}\\.(\\w+(?:\\.\\w+)*)`, 'g'))].map(
    ([, name]) => prefix + name,
  );
}

/** Members of a class or of a table that is exported whole belong to it. */
function isAllowed(use: string, exports: readonly string[]): boolean {
  const isGroup = exports.some((name) => name.startsWith(`${use}.`));
  return isGroup || exports.some((name) => use === name || use.startsWith(`${name}.`));
}

function words(list = ''): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean);
}

const files = globSync('src/game/**/*.ts').filter((path) => !path.endsWith('.test.ts'));
const exported = readExports(ENTRY);

it('reads the entry', () => {
  expect(exported).toEqual(expect.arrayContaining(['Game', 'AUTO', 'GameObjects.Text', 'Geom.Circle']));
});

it('sees through names, and only what is there at run time', async () => {
  const source = `
    import { Game, Math as M, type Types } from 'phaser';
    const a: Phaser.Physics.World = new Game();
    M.Angle.Between(1, 2);`;
  expect(await findUses(source)).toEqual(['Game', 'Math', 'Math.Angle.Between']);
  expect(isAllowed('Math.Angle.Between', exported)).toBe(false);
  expect(isAllowed('Math.Between', exported)).toBe(true);
});

it.each(files)('%s uses only what the slim build has', async (path) => {
  const source = readFileSync(path, 'utf8');
  const uses = await findUses(source);
  expect(uses.filter((use) => !isAllowed(use, exported))).toEqual([]);
  expect(findCalls(source, 'add').filter((name) => ![...FACTORIES, ...SHAPES].includes(name))).toEqual([]);
  expect(findCalls(source, 'load').filter((name) => !LOADERS.includes(name))).toEqual([]);
});

function findCalls(source: string, plugin: string): string[] {
  return [...source.matchAll(new RegExp(`\\.${plugin}\\.(\\w+)\\(`, 'g'))].map(([, name = '']) => name);
}
