/** A scenario's words for a terminal. */
import { blocksOf } from '../engine/scenario/letter.ts';
import { around, filesOf } from '../engine/second-round/lent-words.ts';
import { readRecipe } from '../engine/second-round/recipe.ts';
import type { Speech } from '../engine/view/view.ts';
import { createLibrary } from '../i18n/library.ts';
import type { Locale } from '../i18n/locales.ts';
import type { Texts } from '../lint/text-file/texts.ts';
import { failuresIn, readTextFile, type TextFailure } from './locales/text-files.ts';

export interface ScenarioTexts {
  readonly speech: (speech: Speech) => string;
  readonly reply: (id: string) => string;
  /** Any other text by its key, such as `title`. */
  readonly text: (key: string) => string;
}

export type OpenedTexts =
  | { readonly ok: true; readonly texts: ScenarioTexts }
  | { readonly ok: false; readonly failures: readonly TextFailure[] };

const GROUPS = { line: 'lines', reaction: 'reactions', ending: 'endings' } as const;

/** The words of a scenario, or of a second round, which has its words from two. */
export async function openTexts(locale: Locale, id: string): Promise<OpenedTexts> {
  const namespaces = filesOf([`scenarios/${id}`]);
  const failures = failuresIn(namespaces.map((namespace) => readTextFile(locale, namespace)));
  if (failures.length > 0) return { ok: false, failures };
  const library = await createLibrary(async (_, namespace) => {
    const file = readTextFile(locale, namespace);
    const texts: Texts = file.ok ? file.texts : new Map();
    return Object.fromEntries(readRecipe(id) ? texts : standingIn(texts));
  });
  const reader = around(await library.open(locale, namespaces));
  const texts: ScenarioTexts = {
    speech: (speech) => reader.scenario(id, `${GROUPS[speech.kind]}.${speech.key}`, speech),
    reply: (reply) =>
      blocksOf(reply)
        .map((block) => reader.scenario(id, `replies.${block}`))
        .join(' '),
    text: (key) => reader.scenario(id, key),
  };
  return { ok: true, texts };
}

/** A talk that is lent fills its own gaps as long as nobody has borrowed it (SC-26). */
const standingIn = (texts: Texts): Texts =>
  new Map(
    [...texts].map(([key, text]) => [
      key,
      text.replaceAll('{promise}', texts.get('stand-in') ?? '').replaceAll('{title}', '…'),
    ]),
  );
