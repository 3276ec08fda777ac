/** `npm run --silent sim -- COMMAND`: the training on a command line. */
import { parseArgs } from 'node:util';
import { type Report, wrongUse } from './report.ts';

const USAGE = `usage: npm run --silent sim -- COMMAND [--json]

  list                                     the scenarios
  check [FILE...]                          all that is wrong with scenario files, and all that
                                           their authors should be told
  plans [ID...]                            the plans beside the scenarios, played
  play ID --replies a,b,c [--seed N] [--locale xx]
                                           a call, turn by turn, and its score sheet
  replay LOG                               the same from a log file
  bots [ID...] [--locale xx]               how players do who cannot read
  solve ID                                 the best and the worst call, and what every reply is worth
  coverage [ID...]                         techniques, traps and claims by scenario
  locales                                  missing, unused and broken texts
  claims [--ablate]                        the catalogue's claims on every start and scenario,
                                           or which of them notice when a rule is changed
  schema [--check]                         writes scenarios/schema.json, or checks it

exit: 0 good, 1 something found, 2 wrong use`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  ablate: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  locale: { type: 'string' },
  replies: { type: 'string', default: '' },
} as const;

type Values = ReturnType<typeof readArgs>['values'];
type Command = (args: readonly string[], values: Values) => Promise<Report>;

/** Each command brings its own modules, so that none waits for another's. */
const COMMANDS: Readonly<Record<string, Command>> = {
  list: async () => (await import('./commands/list.ts')).list(),
  check: async (files) => (await import('./commands/check.ts')).check(files),
  plans: async (ids) => (await import('./commands/plans.ts')).plans(ids),
  play: async ([id], { seed, locale, replies }) => {
    const number = Number(seed);
    if (id === undefined) return wrongUse('play which? give an ID; see list');
    if (!Number.isInteger(number) || number < 0 || number >= 2 ** 32)
      return wrongUse(`--seed takes a whole number below 2^32, not ${seed}`);
    return (await import('./commands/play.ts')).play(id, { seed: number, locale: locale ?? 'en', replies });
  },
  replay: async ([path]) => {
    if (path === undefined) return wrongUse('replay which? give a log file');
    return (await import('./commands/replay.ts')).replay(path);
  },
  bots: async (ids, { locale }) => (await import('./commands/bots.ts')).bots(ids, locale ?? null),
  solve: async ([id]) => {
    if (id === undefined) return wrongUse('solve which? give an ID; see list');
    return (await import('./commands/solve.ts')).solved(id);
  },
  coverage: async (ids) => (await import('./commands/coverage.ts')).coverage(ids),
  locales: async () => (await import('./commands/locales.ts')).locales(),
  claims: async (_, { ablate }) => {
    const { ablations, claims } = await import('./commands/claims.ts');
    return ablate ? ablations() : claims();
  },
  schema: async (_, { check: only }) => (await import('./commands/schema.ts')).schema(only),
};

/** Commands that take no name, or one; the others take as many as there are. */
const MOST_NAMES: Readonly<Record<string, number>> = {
  list: 0,
  play: 1,
  replay: 1,
  solve: 1,
  locales: 0,
  claims: 0,
  schema: 0,
};

const readArgs = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

async function run(args: readonly string[]): Promise<{ readonly report: Report; readonly json: boolean }> {
  try {
    const { values, positionals } = readArgs(args);
    const [name = '', ...rest] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (rest.length > (MOST_NAMES[name] ?? Number.POSITIVE_INFINITY))
      return { report: wrongUse(`${name} takes no ${rest.at(-1)}`), json: values.json };
    return { report: command ? await command(rest, values) : wrongUse(USAGE), json: values.json };
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    return { report: wrongUse(`${error.message}\n\n${USAGE}`), json: args.includes('--json') };
  }
}

const { report, json } = await run(process.argv.slice(2));
const text = json ? JSON.stringify(report.data, null, 2) : report.lines.join('\n');
if (report.exit === 2 && !json) process.stderr.write(`${text}\n`);
else process.stdout.write(`${text}\n`);
process.exitCode = report.exit;
