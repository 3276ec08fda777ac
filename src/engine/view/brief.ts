/** What a page needs of a scenario beside the view, where it is not trusted with the whole of it. Pure. */
import type { Input } from '../chart/input.ts';
import type { Line, Scenario, Start } from '../scenario/scenario.ts';
import type { Speech } from './view.ts';

/** Something that has a name, of which nothing more is told. */
type Named = Readonly<Record<string, unknown>>;

/** The briefing, and what is known of what was said; a whole scenario is one too. */
export interface Brief
  extends Pick<
    Scenario,
    'id' | 'tutorial' | 'channel' | 'industry' | 'role' | 'silence' | 'voiceNote' | 'facts' | 'parameters'
  > {
  readonly start: Pick<Start, 'waited'>;
  /** Not which of them is the better one. */
  readonly goals: Named;
  /** Not which fact each card has made stale. */
  readonly changes: Named;
  readonly promises: Named;
  /** Lines that were said. */
  readonly lines: Readonly<Record<string, Pick<Line, 'stage'>>>;
  readonly forms: Pick<Scenario['forms'], 'channels' | 'speakers'>;
}

/** What somebody did, and what the customer said to it. */
interface Said {
  readonly input: Input | null;
  readonly speech: Speech | null;
}

/** `said`: all that was said so far; lines, stages and seats that have not come up are not in it. */
export function makeBrief(scenario: Scenario, said: readonly Said[]): Brief {
  const { id, tutorial, channel, industry, role, silence, voiceNote, facts, parameters } = scenario;
  const { start, goals, changes, promises, lines, forms } = scenario;
  const spoken = new Set(said.flatMap(({ speech }) => (speech?.kind === 'line' ? [speech.key] : [])));
  const stages = new Set([...spoken].map((line) => lines[line]?.stage ?? ''));
  const replies = new Set(said.flatMap(({ input }) => (input?.type === 'reply' ? [input.id] : [])));
  return {
    id,
    tutorial,
    channel,
    industry,
    role,
    silence,
    voiceNote,
    facts,
    parameters,
    start: { waited: start.waited },
    goals: namesOf(goals),
    changes: namesOf(changes),
    promises: namesOf(promises),
    lines: mapped(among(lines, spoken), ({ stage }) => ({ stage })),
    forms: { channels: among(forms.channels, stages), speakers: among(forms.speakers, replies) },
  };
}

const namesOf = (all: Named): Named => mapped(all, () => null);

const mapped = <From, To>(all: Readonly<Record<string, From>>, to: (from: From) => To) =>
  Object.fromEntries(Object.entries(all).map(([key, value]) => [key, to(value)]));

const among = <What>(
  all: Readonly<Record<string, What>>,
  keys: ReadonlySet<string>,
): Readonly<Record<string, What>> => Object.fromEntries(Object.entries(all).filter(([key]) => keys.has(key)));
