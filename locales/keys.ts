/** The keys of the interface's and the coach's words, read off the English files: a key that is not there does not compile. */
import type account from './en/account.json';
import type coach from './en/coach.json';
import type find from './en/find.json';
import type forms from './en/forms.json';
import type guidance from './en/guidance.json';
import type texts from './en/interface.json';
import type later from './en/later.json';
import type practice from './en/practice.json';
import type progress from './en/progress.json';
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
  | KeyOf<typeof forms>
  | KeyOf<typeof guidance>
  | KeyOf<typeof practice>
  | KeyOf<typeof progress>
  | KeyOf<typeof share>
  | KeyOf<typeof shift>
  | KeyOf<typeof account>;
export type CoachKey = KeyOf<typeof coach>;
/** What a list of scenarios shows of each. */
export type CardKey = 'title' | 'teaser' | 'customer.name';
