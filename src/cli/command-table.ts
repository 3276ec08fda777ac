/** What can be asked for: each command with the names and flags it takes, what it is for, and what answers. */
import { type Report, wrongUse } from './report.ts';

/** Every flag of any command, with what stands behind it; a switch has nothing behind it. */
export const FLAGS = {
  json: '',
  help: '',
  check: '',
  ablate: '',
  write: '',
  seed: 'N',
  locale: 'xx',
  replies: 'a,b,c',
  line: 'NAME',
} as const;
export type Flag = keyof typeof FLAGS;

/** For every command, so none lists them. */
export const COMMON: readonly Flag[] = ['json', 'help'];

/** The flags that were given, each with what stood behind it. */
export type Given = ReadonlyMap<Flag, string>;

export interface Command {
  /** Nothing, exactly one, or as many as there are. */
  readonly names: '' | 'ID' | 'LOG' | '[ID...]' | '[FILE...]';
  readonly flags: readonly Flag[];
  readonly about: string;
  readonly run: (names: readonly string[], given: Given) => Promise<Report>;
}

/** Each command brings its own modules, so that none waits for another's. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  list: {
    names: '',
    flags: [],
    about: 'the scenarios',
    run: async () => (await import('./commands/list.ts')).list(),
  },
  check: {
    names: '[FILE...]',
    flags: [],
    about: 'all that is wrong with scenario files, and all that their authors should be told',
    run: async (files) => (await import('./commands/check.ts')).check(files),
  },
  plans: {
    names: '[ID...]',
    flags: [],
    about: 'the plans beside the scenarios, played',
    run: async (ids) => (await import('./commands/plans.ts')).plans(ids),
  },
  play: {
    names: 'ID',
    flags: ['replies', 'seed', 'locale'],
    about: 'a call, turn by turn, and its score sheet',
    run: async ([id = ''], given) => {
      const seed = given.get('seed') ?? '1';
      if (!isSeed(seed)) return wrongUse('bad-seed', `--seed takes a whole number below 2^32, not ${seed}`);
      const { play } = await import('./commands/play.ts');
      const [locale, replies] = [given.get('locale') ?? 'en', given.get('replies') ?? ''];
      return play(id, { seed: Number(seed), locale, replies });
    },
  },
  replay: {
    names: 'LOG',
    flags: [],
    about: 'the same from a log file',
    run: async ([path = '']) => (await import('./commands/replay.ts')).replay(path),
  },
  transcript: {
    names: 'ID',
    flags: ['line', 'locale'],
    about: 'a call as it is read aloud: that of a plan, the best or the worst',
    run: async ([id = ''], given) => {
      const { transcript } = await import('./commands/transcript.ts');
      return transcript(id, { locale: given.get('locale') ?? 'en', line: given.get('line') ?? 'best' });
    },
  },
  bots: {
    names: '[ID...]',
    flags: ['locale'],
    about: 'how players do who cannot read',
    run: async (ids, given) => (await import('./commands/bots.ts')).bots(ids, given.get('locale') ?? null),
  },
  solve: {
    names: 'ID',
    flags: [],
    about: 'the best and the worst call, and what every reply is worth',
    run: async ([id = '']) => (await import('./commands/solve.ts')).solved(id),
  },
  difficulty: {
    names: '[ID...]',
    flags: ['write'],
    about:
      'what a scenario yields to who does not know better; compares scenarios/difficulty.json, or writes it',
    run: async (ids, given) => (await import('./commands/difficulty.ts')).difficulty(ids, given.has('write')),
  },
  coverage: {
    names: '[ID...]',
    flags: [],
    about: 'techniques, traps and claims by scenario',
    run: async (ids) => (await import('./commands/coverage.ts')).coverage(ids),
  },
  locales: {
    names: '',
    flags: [],
    about: 'missing, unused and broken texts, words off the glossary, foreign signs',
    run: async () => (await import('./commands/locales.ts')).locales(),
  },
  claims: {
    names: '[ID...]',
    flags: ['ablate'],
    about: "the catalogue's claims, played; or, ablated, which of them notice when a rule is changed",
    run: async (ids, given) => {
      if (given.has('ablate') && ids.length > 0)
        return wrongUse('name-unwanted', `claims --ablate takes no ${ids.join(', ')}`);
      const { ablations, claims } = await import('./commands/claims.ts');
      return given.has('ablate') ? ablations() : claims(ids);
    },
  },
  schema: {
    names: '',
    flags: ['check'],
    about: 'writes scenarios/schema.json from the format, or checks it',
    run: async (_, given) => (await import('./commands/schema.ts')).schema(given.has('check')),
  },
};

const isSeed = (text: string): boolean => /^\d+$/.test(text) && Number(text) < 2 ** 32;
