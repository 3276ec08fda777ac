/** Which words of the interface the program asks for: literal keys in the source, and those put together from the engine's words. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../files.ts';

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

/** Whether a key stands in the source as a whole literal. */
export const isAskedFor = (key: string, source: string): boolean =>
  source.includes(`'${key}'`) || source.includes(`"${key}"`) || source.includes(`\`${key}\``);
