/** The keys of the interface's and the coach's words, read off the English files: a key that is not there does not compile. */
import type account from './en/account.json';
import type calls from './en/calls.json';
import type check from './en/check.json';
import type coach from './en/coach.json';
import type deskAssign from './en/desk/assign.json';
import type deskCheck from './en/desk/check.json';
import type deskCohort from './en/desk/cohort.json';
import type deskExpert from './en/desk/expert.json';
import type deskFrame from './en/desk/frame.json';
import type deskHouse from './en/desk/house.json';
import type deskMap from './en/desk/map.json';
import type deskMatch from './en/desk/match.json';
import type deskPeople from './en/desk/people.json';
import type deskPerson from './en/desk/person.json';
import type deskPhrases from './en/desk/phrases.json';
import type deskProgress from './en/desk/progress.json';
import type deskScenarios from './en/desk/scenarios.json';
import type deskSeason from './en/desk/season.json';
import type find from './en/find.json';
import type forms from './en/forms.json';
import type guidance from './en/guidance.json';
import type texts from './en/interface.json';
import type kudos from './en/kudos.json';
import type later from './en/later.json';
import type match from './en/match.json';
import type practice from './en/practice.json';
import type progress from './en/progress.json';
import type season from './en/season.json';
import type share from './en/share.json';
import type shift from './en/shift.json';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Singular<Key extends string> = Key extends `${infer Base}_${Plural}` ? Base : Key;
/** Dotted paths to every text of a file; plural forms count as one. */
type KeyOf<File> = {
  [Key in keyof File & string]: File[Key] extends string ? Singular<Key> : `${Key}.${KeyOf<File[Key]>}`;
}[keyof File & string];

/** Words of the screens: those wanted up to the first reply, those (`later`) that come behind it, and a file a feature. */
export type InterfaceKey =
  | KeyOf<typeof texts>
  | KeyOf<typeof later>
  | KeyOf<typeof find>
  | KeyOf<typeof check>
  | KeyOf<typeof forms>
  | KeyOf<typeof guidance>
  | KeyOf<typeof kudos>
  | KeyOf<typeof calls>
  | KeyOf<typeof match>
  | KeyOf<typeof practice>
  | KeyOf<typeof progress>
  | KeyOf<typeof season>
  | KeyOf<typeof share>
  | KeyOf<typeof shift>
  | KeyOf<typeof account>
  | KeyOf<typeof deskCheck>
  | KeyOf<typeof deskCohort>
  | KeyOf<typeof deskAssign>
  | KeyOf<typeof deskProgress>
  | KeyOf<typeof deskExpert>
  | KeyOf<typeof deskPhrases>
  | KeyOf<typeof deskScenarios>
  | KeyOf<typeof deskFrame>
  | KeyOf<typeof deskHouse>
  | KeyOf<typeof deskPerson>
  | KeyOf<typeof deskPeople>
  | KeyOf<typeof deskMap>
  | KeyOf<typeof deskMatch>
  | KeyOf<typeof deskSeason>;
export type CoachKey = KeyOf<typeof coach>;
/** What a list of scenarios shows of each. */
export type CardKey = 'title' | 'teaser' | 'customer.name';
