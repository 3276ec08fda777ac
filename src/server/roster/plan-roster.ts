/** What the lines of a roster come to, given who is there already. */
import type { CohortPart, PersonRole } from '../../protocol/action.ts';
import type { RosterDeed } from '../../protocol/roster.ts';
import { isStaff } from '../people/members.ts';
import type { RosterFault, RosterLine } from './read-roster.ts';

export interface KnownPerson {
  readonly id: string;
  readonly displayName: string;
  readonly login: string | null;
  readonly role: PersonRole;
  /** What they are in the cohort; null where they are not in it. */
  readonly part: CohortPart | null;
  /** Of another organisation on the same server. */
  readonly foreign: boolean;
  /** Whether whoever imports may take them in as a trainee. */
  readonly enrollable: boolean;
}

export interface Known {
  readonly people: readonly KnownPerson[];
  /** Whether whoever imports may make people who train. */
  readonly makesTrainers: boolean;
}

export interface RosterEntry extends RosterLine {
  readonly deed: RosterDeed;
  readonly person: string | null;
}

export interface RosterPlan {
  readonly entries: readonly RosterEntry[];
  readonly faults: readonly RosterFault[];
}

export function planRoster(lines: readonly RosterLine[], known: Known): RosterPlan {
  const find = finder(known.people);
  const seen = new Set<string>();
  const planned = lines.map((line) => {
    const person = find(line);
    const twice = isTwice(seen, line, person);
    return twice ? { line: line.line, code: twice } : planLine(line, person, known.makesTrainers);
  });
  return {
    entries: planned.filter((one) => 'deed' in one),
    faults: planned.filter((one) => 'code' in one),
  };
}

/** By login anywhere; by name among those of the cohort. */
function finder(people: readonly KnownPerson[]): (line: RosterLine) => KnownPerson | null {
  const byLogin = new Map(people.map((person) => [person.login, person]));
  const members = people.filter(({ part }) => part !== null);
  const byName = new Map(members.map((person) => [person.displayName.normalize('NFC'), person]));
  return ({ login, displayName }) => (login === null ? byName.get(displayName) : byLogin.get(login)) ?? null;
}

/** Two lines that mean the same person, or cannot be told apart. */
function isTwice(
  seen: Set<string>,
  { login, displayName }: RosterLine,
  person: KnownPerson | null,
): 'login-twice' | 'name-twice' | null {
  const own = login === null ? `name ${displayName}` : `login ${login}`;
  const marks = person ? [own, `person ${person.id}`] : [own];
  const twice = marks.some((mark) => seen.has(mark));
  for (const mark of marks) seen.add(mark);
  if (!twice) return null;
  return login === null ? 'name-twice' : 'login-twice';
}

function planLine(
  line: RosterLine,
  person: KnownPerson | null,
  makesTrainers: boolean,
): RosterEntry | RosterFault {
  const fault = (code: RosterFault['code']): RosterFault => ({ line: line.line, code });
  if (!person)
    return line.part === 'trainer' && !makesTrainers
      ? fault('not-a-trainer')
      : { ...line, deed: 'make', person: null };
  if (person.foreign) return fault('login-taken');
  const entry = { ...line, displayName: person.displayName, person: person.id };
  if (person.part === line.part) return { ...entry, deed: 'keep' };
  if (line.part === 'trainer' && !isStaff(person.role)) return fault('not-a-trainer');
  if (line.part === 'trainee' && !person.enrollable) return fault('not-yours');
  return { ...entry, deed: person.part === null ? 'add' : 'change' };
}
