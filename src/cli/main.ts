/** `npm run --silent sim -- COMMAND`: the training on a command line. */
import { parseArgs } from 'node:util';
import { check } from './commands/check.ts';
import { list } from './commands/list.ts';
import { locales } from './commands/locales.ts';
import { plans } from './commands/plans.ts';
import { play } from './commands/play.ts';
import { replay } from './commands/replay.ts';
import { schema } from './commands/schema.ts';
import { type Report, wrongUse } from './report.ts';

const USAGE = `usage: npm run --silent sim -- COMMAND [--json]

  list                                     the scenarios
  check [FILE...]                          all that is wrong with scenario files
  plans [ID...]                            the plans beside the scenarios, played
  play ID --replies a,b,c [--seed N] [--locale xx]
                                           a call, turn by turn, and its score sheet
  replay LOG                               the same from a log file
  locales                                  missing, unused and broken texts
  schema [--check]                         writes scenarios/schema.json, or checks it

exit: 0 good, 1 something found, 2 wrong use`;

const OPTIONS = {
  json: { type: 'boolean', default: false },
  check: { type: 'boolean', default: false },
  seed: { type: 'string', default: '1' },
  locale: { type: 'string', default: 'en' },
  replies: { type: 'string', default: '' },
} as const;

type Values = ReturnType<typeof readArgs>['values'];
type Command = (args: readonly string[], values: Values) => Promise<Report>;

const COMMANDS: Readonly<Record<string, Command>> = {
  list: () => list(),
  check: (files) => check(files),
  plans: (ids) => plans(ids),
  play: async ([id], { seed, locale, replies }) => {
    const number = Number(seed);
    if (id === undefined) return wrongUse('play which? give an ID; see list');
    if (!Number.isInteger(number) || number < 0) return wrongUse(`--seed takes a whole number, not ${seed}`);
    return play(id, { seed: number, locale, replies });
  },
  replay: async ([path]) => (path === undefined ? wrongUse('replay which? give a log file') : replay(path)),
  locales: () => locales(),
  schema: (_, { check: only }) => schema(only),
};

const readArgs = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });

async function run(args: readonly string[]): Promise<{ readonly report: Report; readonly json: boolean }> {
  try {
    const { values, positionals } = readArgs(args);
    const [name = '', ...rest] = positionals;
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
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
