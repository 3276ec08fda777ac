/**
 * Which words of the interface the program asks for. That every key asked for exists, the compiler already knows (the
 * readers are typed by the English files); this finds the keys that nobody asks for any more.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../files/shipped.ts';

const ROOMS = ['app', 'screens', 'i18n', 'game', 'audio'];
const SOURCE = /\.tsx?$/;

/** The text of every source file that may ask for words; tests are no users. */
export function interfaceSource(): string {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((name) => SOURCE.test(name) && !name.includes('.test.'))
      .map((name) => join(ROOT, 'src', room, name)),
  );
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

const LITERAL = /['"]([a-z][\w-]*(?:\.[\w-]+)+)['"]/g;
/** Templates such as `moods.${mood}` or `${group}.name`, without line breaks or spaces. */
const TEMPLATE = /`([\w.-]*(?:\$\{[^}`]*\}[\w.-]*)+)`/g;

/** No key of ours is half as long; a pattern with two gaps would take for ever over a very long one. */
const LONGEST_KEY = 100;

/** Tells whether a key is asked for in the source: word for word, or through a template it fits. */
export function usesIn(source: string): (key: string) => boolean {
  const literals = new Set([...source.matchAll(LITERAL)].map(([, key]) => key));
  const templates = [...source.matchAll(TEMPLATE)].map(([, template = '']) => template).filter(namesAGroup);
  const patterns = [...new Set(templates)].map(patternOf);
  return (key) =>
    key.length <= LONGEST_KEY && (literals.has(key) || patterns.some((pattern) => pattern.test(key)));
}

/** A template that fixes nothing would allow everything. */
const namesAGroup = (template: string): boolean => /^[a-z-]+\./.test(template);

function patternOf(template: string): RegExp {
  const parts = template.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', String.raw`\.`));
  return new RegExp(`^${parts.join(String.raw`[\w.-]+`)}$`);
}
