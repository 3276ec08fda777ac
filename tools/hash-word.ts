/**
 * `npm run --silent hash-word -- LOCALE STEM...`: the hashes under which `src/lint/text/swear-words.ts` keeps words. A `$` at the end of a stem makes it a whole word.
 */
import { isLocale } from '../src/i18n/locales.ts';
import { stemHash } from '../src/lint/text/hashed-words.ts';

const [locale, ...stems] = process.argv.slice(2);
if (!isLocale(locale) || stems.length === 0) throw new Error('use: hash-word.ts LOCALE STEM...');
console.log(stems.map((stem) => stemHash(stem, locale)).join(', '));
