import { describe, expect, it } from 'vitest';
import { readArguments } from './arguments.ts';
import { COMMANDS } from './command-table.ts';

/** The words of a command line as somebody types them. */
const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''));

const answer = (line: string) => {
  const asked = read(line);
  return asked.ok ? null : asked.report;
};

describe('the words behind a command', () => {
  it('are read in any order', () => {
    for (const line of ['play trays --seed 7 --json', '--json play --seed=7 trays'])
      expect(read(line)).toMatchObject({
        command: COMMANDS.play,
        names: ['trays'],
        given: new Map([
          ['seed', '7'],
          ['json', ''],
        ]),
      });
  });

  it.each([
    ['no-command', ''],
    ['no-command', '--json'],
    ['unknown-command', 'dance'],
    ['unknown-command', 'constructor'],
    ['unknown-flag', 'check --typo'],
    ['unknown-flag', 'check --typo=1'],
    ['unknown-flag', 'check -j'],
    ['unknown-flag', 'check --__proto__'],
    ['unknown-flag', 'check --no-json'],
    ['flag-elsewhere', 'solve trays --locale fi'],
    ['flag-elsewhere', 'claims --check'],
    ['flag-elsewhere', 'bots --seed 7'],
    ['flag-twice', 'play trays --locale fi --locale fi'],
    ['flag-twice', 'list --json --json'],
    ['value-missing', 'play trays --seed'],
    ['value-missing', 'play trays --seed='],
    ['value-missing', 'play trays --seed --locale fi'],
    ['value-missing', 'bots --locale --json'],
    ['value-unwanted', 'list --json=yes'],
    ['name-missing', 'solve'],
    ['name-missing', 'replay --json'],
    ['name-unwanted', 'solve trays leaflet'],
    ['name-unwanted', 'list extra'],
  ])('are refused as %s: %s', (code, line) => {
    expect(answer(line)).toMatchObject({ exit: 2, data: { code } });
  });

  it('are refused with a word of what would be right', () => {
    expect(answer('solve trays --locale fi')?.lines).toEqual([
      'flag-elsewhere: --locale is for play, transcript, bots; solve takes --json, --help',
    ]);
    expect(answer('play trays --seed')?.lines).toEqual(['value-missing: --seed of what? write --seed N']);
    expect(answer('dance')?.lines.join('\n')).toContain('solve ID');
  });
});

describe('--help', () => {
  it('tells of every command', () => {
    const told = answer('--help');
    expect(told?.exit).toBe(0);
    for (const name of Object.keys(COMMANDS))
      expect(told?.lines.join('\n')).toMatch(RegExp(`^  ${name}\\b`, 'm'));
  });

  it.each(Object.keys(COMMANDS))('tells of %s alone, and runs nothing', (name) => {
    const told = answer(`${name} --help`);
    expect(told?.exit).toBe(0);
    expect(told?.lines[0]).toContain(`sim -- ${name} `);
    expect(told?.lines.join('\n')).toContain(COMMANDS[name]?.about);
  });

  it('does not hide a flag that is wrong', () => {
    expect(answer('solve --help --typo')).toMatchObject({ data: { code: 'unknown-flag' } });
  });
});
