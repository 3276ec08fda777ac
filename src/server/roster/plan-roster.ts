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
  /** Whether whoever imports may give them a name to sign in with. */
  readonly helpable: boolean;
  /** Whether whoever imports may call them otherwise. */
  readonly renamable: boolean;
}

export interface Known {
  readonly people: readonly KnownPerson[];
  /** Whether whoever imports may make people who train. */
  readonly makesTrainers: boolean;
}

export interface RosterEntry extends Omit<RosterLine, 'id'> {
  readonly deed: RosterDeed;
  readonly calledBefore: string | null;
  readonly getsLogin: boolean;
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
    if (typeof person === 'string') return { line: line.line, code: person };
    const twice = isTwice(seen, line, person);
    return twice ? { line: line.line, code: twice } : planLine(line, person, known.makesTrainers);
  });
  return {
    entries: planned.filter((one) => 'deed' in one),
    faults: planned.filter((one) => 'code' in one),
  };
}

type Found = KnownPerson | 'person-unknown' | 'name-ambiguous' | 'login-taken' | null;

/**
 * By id or by login anywhere; else by name among those of the cohort. Whoever comes with a login that nobody has is somebody of
 * that name who has none yet, or somebody new.
 */
function finder(people: readonly KnownPerson[]): (line: RosterLine) => Found {
  const byId = new Map(people.map((person) => [person.id, person]));
  const byLogin = new Map(people.map((person) => [person.login, person]));
  const members = people.filter(({ part }) => part !== null);
  const byName = Map.groupBy(members, ({ displayName }) => displayName.normalize('NFC'));
  const named = ({ displayName, login }: RosterLine): Found => {
    const all = byName.get(displayName) ?? [];
    const meant = login === null ? all : all.filter((person) => person.login === null);
    return meant.length > 1 ? 'name-ambiguous' : (meant[0] ?? null);
  };
  return (line) => {
    const has = line.login === null ? undefined : byLogin.get(line.login);
    if (line.id === null) return has ?? named(line);
    const person = byId.get(line.id);
    if (!person || person.foreign) return 'person-unknown';
    return has && has !== person ? 'login-taken' : person;
  };
}

/** Two lines that mean the same person, or cannot be told apart. */
function isTwice(
  seen: Set<string>,
  { login, displayName, id }: RosterLine,
  person: KnownPerson | null,
): 'login-twice' | 'name-twice' | null {
  const own = login === null ? `name ${displayName}` : `login ${login}`;
  const marks = [...(login === null && id !== null ? [] : [own]), ...(person ? [`person ${person.id}`] : [])];
  const twice = marks.some((mark) => seen.has(mark));
  const same = login !== null && seen.has(own);
  for (const mark of marks) seen.add(mark);
  if (!twice) return null;
  return same ? 'login-twice' : 'name-twice';
}

function planLine(
  read: RosterLine,
  person: KnownPerson | null,
  makesTrainers: boolean,
): RosterEntry | RosterFault {
  const { id: _, ...line } = read;
  const fault = (code: RosterFault['code']): RosterFault => ({ line: line.line, code });
  if (!person)
    return line.part === 'trainer' && !makesTrainers
      ? fault('not-a-trainer')
      : { ...line, deed: 'make', calledBefore: null, getsLogin: false, person: null };
  const wrong = loginFault(line, person);
  if (wrong) return fault(wrong);
  const getsLogin = line.login !== null && person.login === null;
  const entry = { ...line, ...nameOf(line, person), getsLogin, person: person.id };
  if (person.part === line.part) return { ...entry, deed: 'keep' };
  if (line.part === 'trainer' && !isStaff(person.role)) return fault('not-a-trainer');
  if (line.part === 'trainee' && !person.enrollable) return fault('not-yours');
  return { ...entry, deed: person.part === null ? 'add' : 'change' };
}

/** Whoever was found by an id or a login is called as the list says, by whoever may; else the name stays. */
function nameOf(
  { displayName }: Pick<RosterLine, 'displayName'>,
  person: KnownPerson,
): Pick<RosterEntry, 'displayName' | 'calledBefore'> {
  const same = displayName === person.displayName.normalize('NFC');
  if (same || !person.renamable) return { displayName: person.displayName, calledBefore: null };
  return { displayName, calledBefore: person.displayName };
}

function loginFault(
  { login }: Pick<RosterLine, 'login'>,
  person: KnownPerson,
): 'login-taken' | 'login-other' | 'not-yours' | null {
  if (person.foreign) return 'login-taken';
  if (login === null || login === person.login) return null;
  if (person.login !== null) return 'login-other';
  return person.helpable ? null : 'not-yours';
}
