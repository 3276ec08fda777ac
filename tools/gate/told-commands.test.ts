/** What README and docs tell people to type or to open is there. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { COMMANDS, COMMON } from '../../src/cli/command-table.ts';

/** A plan names what is not there yet, so it is held to its links only. */
const PLANS = globSync('docs/plans/*.md');
const PAGES = ['README.md', ...globSync('docs/**/*.md')].filter((page) => !PLANS.includes(page));

/** Whatever fits in any page, with the page it is in. */
const told = (pattern: RegExp): readonly (readonly string[])[] =>
  PAGES.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(pattern)].map(([, ...words]) => [page, ...words]),
  );

const scripts: Readonly<Record<string, string>> = manifest.scripts;
/** Npm's own. */
const OWN = ['audit', 'ci', 'install'];

it('every command of npm', () => {
  const named = [
    ...told(/\bnpm run (?:-s |--silent )?([a-z][a-z:-]*)/g),
    ...told(/[`\n]npm (?!run\b)([a-z]+)/g),
  ];
  expect(named.length).toBeGreaterThan(40);
  expect(named.filter(([, name = '']) => !Object.hasOwn(scripts, name) && !OWN.includes(name))).toEqual([]);
});

/** As in `sim -- difficulty <id> --write`. */
const OF_SIM = /\bsim -- ([a-z]+)([^`\n]*)/g;

it('every command of the training on a command line, with its flags', () => {
  const wrong = told(OF_SIM).filter(([, name = '', rest = '']) => {
    const flags: readonly string[] = [...(COMMANDS[name]?.flags ?? []), ...COMMON];
    const asked = [...rest.matchAll(/--([a-z]+)/g)].map(([, flag = '']) => flag);
    return !Object.hasOwn(COMMANDS, name) || asked.some((flag) => !flags.includes(flag));
  });
  expect(wrong).toEqual([]);
});

it('and the README tells of every one of them', () => {
  const named = told(OF_SIM).flatMap(([page, name = '']) => (page === 'README.md' ? [name] : []));
  expect(Object.keys(COMMANDS).filter((name) => !named.includes(name))).toEqual([]);
});

it('every file and folder that is named by its path', () => {
  const paths = told(/`((?:src|test|tools|docs|locales|assets|scenarios)\/[\w./-]+)`/g);
  expect(paths.length).toBeGreaterThan(60);
  expect(paths.filter(([, path = '']) => !existsSync(path))).toEqual([]);
});

it('every picture, and every page that another one links', () => {
  const links = [...PAGES, ...PLANS].flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(/\]\(([\w./-]+)\)/g)].map(([, link = '']) =>
      new URL(link, new URL(page, 'file:///')).pathname.slice(1),
    ),
  );
  expect(links.length).toBeGreaterThan(60);
  expect(links.filter((link) => !existsSync(link))).toEqual([]);
});
