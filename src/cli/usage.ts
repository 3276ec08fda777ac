/** How the commands are written, told from the table of them. */
import { COMMANDS, type Command, FLAGS, type Flag } from './command-table.ts';

const CALLED = 'npm run --silent sim --';

/** `--seed N`, or `--json` of a switch. */
export const written = (flag: Flag): string => `--${flag} ${FLAGS[flag]}`.trimEnd();

function synopsis(name: string, { names, flags }: Command): string {
  const words = [name, names, ...flags.map((flag) => `[${written(flag)}]`)];
  return words.filter((word) => word !== '').join(' ');
}

export const usage = (): readonly string[] => [
  `usage: ${CALLED} COMMAND [--json] [--help]`,
  '',
  ...Object.entries(COMMANDS).flatMap(([name, command]) => [
    `  ${synopsis(name, command)}`,
    `      ${command.about}`,
  ]),
  '',
  'exit: 0 good, 1 something found, 2 wrong use',
];

export const usageOf = (name: string, command: Command): readonly string[] => [
  `usage: ${CALLED} ${synopsis(name, command)} [--json]`,
  '',
  `  ${command.about}`,
];
