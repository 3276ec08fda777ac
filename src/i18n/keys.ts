/**
 * Which words the program asks for. Literal keys stand in the code; keys that are put together from the engine's words
 * are listed here, so that a check finds both missing and unused ones.
 */
import type coach from '../../locales/en/coach.json';
import type texts from '../../locales/en/interface.json';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type Singular<Key extends string> = Key extends `${infer Base}_${Plural}` ? Base : Key;
/** Dotted paths to every text of a file; plural forms count as one. */
type KeyOf<File> = {
  [Key in keyof File & string]: File[Key] extends string ? Singular<Key> : `${Key}.${KeyOf<File[Key]>}`;
}[keyof File & string];

export type InterfaceKey = KeyOf<typeof texts>;
export type CoachKey = KeyOf<typeof coach>;
