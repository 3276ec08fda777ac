/** i18next behind one small door: a library that loads namespaces, and readers of one language each. */
import { createInstance, type FormatterModule, type i18n } from 'i18next';
import type { CardKey, CoachKey, InterfaceKey } from '../../locales/keys.ts';
import type { Voicing } from '../engine/view/view.ts';
import type { Locale } from './locales.ts';
import { type NumberWords, numberWords } from './numbers.ts';
import { outburstFor } from './outburst.ts';

/**
 * Files of words that the screens read as one: what is wanted up to the first reply, what comes behind it, and a file for
 * each feature, loaded with its page. Told to checks and tests; the page need not carry the list.
 */
export const SCREEN_WORDS = [
  'interface',
  'later',
  'find',
  'guidance',
  'forms',
  'practice',
  'share',
  'progress',
  'shift',
  'account',
  'check',
  'match',
  'season',
  'kudos',
  'calls',
  'desk/frame',
  'desk/cohort',
  'desk/check',
  'desk/progress',
  'desk/assign',
  'desk/match',
  'desk/season',
  'desk/scenarios',
  'desk/phrases',
  'desk/house',
  'desk/person',
  'desk/people',
  'desk/map',
  'desk/expert',
] as const;
/** Every other file has a place of its own. */
const OWN_PLACE = /^(coach|cards|facts)$|^(scenarios|openings)\//;

/** Brings the content of `locales/<locale>/<namespace>.json`; browser and Node each have their own way. */
export type Load = (locale: Locale, namespace: string) => Promise<object>;

export type Values = Readonly<Record<string, string | number>>;

/** All words in one language, as far as they were asked for. */
export interface Reader extends NumberWords {
  readonly locale: Locale;
  /** Words of the screens, as far as their files (`SCREEN_WORDS`) were asked for. */
  t(key: InterfaceKey, values?: Values): string;
  /** Words of the debrief and the rules. */
  coach(key: CoachKey, values?: Values): string;
  /** What a list of scenarios shows of one; namespace `cards`. */
  card(id: string, key: CardKey): string;
  /** What the knowledge drawer shows of a scenario: key below `facts`, `changes`, or `title`, `concern`; namespace `facts`. */
  known(id: string, key: string): string;
  /** Words of a scenario, up to the first reply from `openings/<id>`, all from `scenarios/<id>`; as it is voiced: in the variant of the mood where there is one, behind an outburst where the words are too tame. */
  scenario(id: string, key: string, how?: Voicing): string;
}

export interface Library {
  /** A reader of `locale` that has these namespaces; what was loaded before stays loaded. */
  open(locale: Locale, namespaces: readonly string[]): Promise<Reader>;
  /** Puts words beside what a namespace holds already: by dotted path, as they come from a server. */
  add(locale: Locale, namespace: string, words: Readonly<Record<string, string>>): void;
}

const nothing = (): void => {};

/** A number in a sentence stands there as its language writes it; whatever else a number is to say comes as words. */
const AS_WRITTEN: FormatterModule = {
  type: 'formatter',
  init: nothing,
  format: (value: unknown, _format, locale) =>
    typeof value === 'number' && locale ? numberWords(locale).number(value, 3) : (value as string),
  add: nothing,
  addCached: nothing,
};

export async function createLibrary(load: Load): Promise<Library> {
  const shelf = createInstance();
  await shelf.use(AS_WRITTEN).init({
    lng: 'en',
    fallbackLng: 'en',
    ns: ['interface'],
    defaultNS: 'interface',
    resources: {},
    // Everything is shown as text, never as markup: escaping here would only print entities.
    interpolation: { escapeValue: false, alwaysFormat: true },
  });
  const fetched = new Set<string>();
  const fetchOnce = async (locale: Locale, namespace: string) => {
    const file = `${locale}/${namespace}`;
    if (fetched.has(file)) return;
    const words = await load(locale, namespace);
    fetched.add(file);
    shelf.addResourceBundle(locale, OWN_PLACE.test(namespace) ? namespace : 'interface', words, true);
  };
  return {
    open: async (locale, namespaces) => {
      await Promise.all(namespaces.map((namespace) => fetchOnce(locale, namespace)));
      return makeReader(shelf, locale);
    },
    add: (locale, namespace, words) => void shelf.addResources(locale, namespace, words),
  };
}

function makeReader(shelf: i18n, locale: Locale): Reader {
  const read = shelf.getFixedT(locale);
  return {
    locale,
    t: (key, values) => read(key, { ...values }),
    coach: (key, values) => read(key, { ...values, ns: 'coach' }),
    card: (id, key) => read(`${id}.${key}`, { ns: 'cards' }),
    known: (id, key) => read(`${id}.${key}`, { ns: 'facts' }),
    scenario: (id, key, how) => {
      const ns = [`openings/${id}`, `scenarios/${id}`];
      const words = read(key, { ns, ...(how && { context: how.mood }) });
      const outburst = how && outburstFor(words, how);
      return [...(outburst ? [read(outburst, { ns, defaultValue: '' })] : []), words].join(' ').trim();
    },
    ...numberWords(locale),
  };
}
