/** What somebody asked of the command line, or in what they asked wrongly: nothing they wrote is passed over. */
import { parseArgs } from 'node:util';
import { COMMANDS, COMMON, type Command, FLAGS, type Flag, type Given } from './command-table.ts';
import { type Report, wrongUse } from './report.ts';
import { usage, usageOf, written } from './usage.ts';

/** A run of a command, or the report that stands in its place. */
export type Asked =
  | {
      readonly ok: true;
      readonly command: Command;
      readonly names: readonly string[];
      readonly given: Given;
    }
  | { readonly ok: false; readonly report: Report };

type Token = NonNullable<ReturnType<typeof tokensOf>>[number];
type FlagToken = Extract<Token, { kind: 'option' }>;

/** Not strict: Node's own words would know nothing of commands. */
const tokensOf = (args: readonly string[]) =>
  parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true })
    .tokens;

const OPTIONS = Object.fromEntries(
  Object.entries(FLAGS).map(([flag, value]) => [
    flag,
    { type: value === '' ? 'boolean' : 'string' } as const,
  ]),
);

export function readArguments(args: readonly string[]): Asked {
  const tokens = tokensOf(args);
  const flags = tokens.filter((token) => token.kind === 'option');
  const [name, ...names] = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []));
  const needsHelp = flags.some((flag) => flag.name === 'help');
  if (name === undefined) return needsHelp ? help(usage()) : refused('no-command', usage().join('\n'));
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) return refused('unknown-command', [`there is no ${name}`, '', ...usage()].join('\n'));
  const fault = flagFault(name, command, flags);
  if (fault) return fault;
  if (needsHelp) return help(usageOf(name, command));
  const given = new Map(flags.map((flag) => [flag.name as Flag, flag.value ?? '']));
  return namesFault(name, command, names) ?? { ok: true, command, names, given };
}

const refused = (...[code, message]: Parameters<typeof wrongUse>): Asked => ({
  ok: false,
  report: wrongUse(code, message),
});

const help = (lines: readonly string[]): Asked => ({
  ok: false,
  report: { exit: 0, data: { usage: lines }, lines },
});

function flagFault(name: string, command: Command, flags: readonly FlagToken[]): Asked | undefined {
  for (const [place, flag] of flags.entries()) {
    const twice = flags.slice(0, place).some((earlier) => earlier.name === flag.name);
    const fault =
      strangerFault(name, command, flag) ??
      (twice ? refused('flag-twice', `${flag.rawName} is there twice`) : valueFault(flag));
    if (fault) return fault;
  }
  return undefined;
}

/** A flag of no command, or only of others. */
function strangerFault(name: string, command: Command, flag: FlagToken): Asked | undefined {
  const takes = [...command.flags, ...COMMON];
  const own = `${name} takes ${takes.map(written).join(', ')}`;
  if (!isFlag(flag.name)) return refused('unknown-flag', `there is no ${flag.rawName}; ${own}`);
  if (takes.includes(flag.name)) return undefined;
  return refused('flag-elsewhere', `${flag.rawName} is for ${takersOf(flag.name).join(', ')}; ${own}`);
}

const isFlag = (name: string): name is Flag => Object.hasOwn(FLAGS, name);

const takersOf = (flag: Flag): readonly string[] =>
  Object.entries(COMMANDS).flatMap(([name, { flags }]) => (flags.includes(flag) ? [name] : []));

/** `--seed` at the end, or before another flag, or `--seed=`; and `--json=yes`. */
function valueFault({ name, rawName, value, inlineValue }: FlagToken): Asked | undefined {
  const takesValue = FLAGS[name as Flag] !== '';
  if (!takesValue && value !== undefined) return refused('value-unwanted', `${rawName} takes no ${value}`);
  const isNext = !inlineValue && value?.startsWith('-');
  if (takesValue && (!value || isNext))
    return refused('value-missing', `${rawName} of what? write ${written(name as Flag)}`);
  return undefined;
}

function namesFault(name: string, { names: takes }: Command, names: readonly string[]): Asked | undefined {
  if (takes.startsWith('[')) return undefined;
  const wanted = takes === '' ? 0 : 1;
  if (names.length > wanted) return refused('name-unwanted', `${name} takes no ${names.at(-1)}`);
  if (names.length < wanted) return refused('name-missing', `${name} which? write ${name} ${takes}`);
  return undefined;
}
