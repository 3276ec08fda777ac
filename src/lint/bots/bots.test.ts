import { describe, expect, it } from 'vitest';
import { drill } from '../../engine/chart/test-call.ts';
import type { Locale } from '../../i18n/locales.ts';
import { seeds } from '../play/chance.ts';
import { pickUp } from '../play/play-out.ts';
import { type Bot, pickOf } from './bots.ts';

const SCENARIO = drill({ a: ['mirror'], b: ['mirror'], c: ['mirror'] });
const SHOWN = Object.values(SCENARIO.replies);
const SEEDS = seeds(30);

/** What the bot takes when `a`, `b` and `c` are shown in this order with these words. */
function taken(bot: Bot, [a = '', b = '', c = '']: readonly string[], locale: Locale = 'en', seed = 1) {
  const pick = pickOf(bot, { a, b, c }, locale);
  return pick(SHOWN, seed, pickUp(SCENARIO, seed))?.id;
}

/** What the bot takes in one of thirty calls at least. */
const everTaken = (bot: Bot, words: readonly string[]) =>
  SHOWN.map(({ id }) => id).filter((id) => SEEDS.some((seed) => taken(bot, words, 'en', seed) === id));

describe('players who cannot read', () => {
  it('take the first or the last as it is shown', () => {
    expect([taken('first', []), taken('last', [])]).toEqual(['a', 'c']);
  });

  it('take the longest or the shortest', () => {
    const words = ['Yes, of course.', 'No.', 'Well, let me see what I can do.'];
    expect([taken('longest', words), taken('shortest', words)]).toEqual(['c', 'b']);
  });

  it('take any but the longest', () => {
    const words = ['Yes, of course.', 'No.', 'Well, let me see what I can do.'];
    expect(everTaken('never-longest', words)).toEqual(['a', 'b']);
  });

  it('take one between the longest and the shortest', () => {
    expect(everTaken('middling', ['Yes, of course.', 'No.', 'Well, let me see what I can do.'])).toEqual([
      'a',
    ]);
    expect(everTaken('middling', ['Yes, of course.', 'No.', 'So.'])).toEqual(['a', 'b', 'c']);
  });

  it('take any that does not exclaim', () => {
    expect(everTaken('never-exclaims', ['Lovely!', 'Really, honestly, yes.', 'No.'])).toEqual(['b', 'c']);
    expect(everTaken('never-exclaims', ['Lovely!', 'Done!', 'No!'])).toEqual(['a', 'b', 'c']);
  });

  it('take a letter only where none of its blocks exclaims', () => {
    const pick = pickOf('never-exclaims', { warm: 'Hurrah!', dry: 'Noted.', date: 'By Friday.' }, 'en');
    const letters = ['warm+date', 'dry+date'].map((id) => ({ ...SHOWN[0]!, id }));
    expect(SEEDS.map((seed) => pick(letters, seed, pickUp(SCENARIO, seed))?.id)).toEqual(
      SEEDS.map(() => 'dry+date'),
    );
  });

  it.each([
    ['en', 'Honestly, it’s just a form.', 'The adjustment is justified.'],
    ['lv', 'Godīgi sakot, tā taču ir veidlapa.', 'Numurs ir rakstīts.'],
    ['tr', 'Açıkçası bu gerçekten bir form.', 'Bu bir form, işten sonra gelir.'],
    ['et', 'See on ju ausalt öeldes lihtsalt leht.', 'Nominaal on justkui pärismaine.'],
    ['fi', 'Se on ihan oikeasti kaavake.', 'Ihana vainio.'],
  ] as const)('are content with plain words in %s', (locale, soft, plain) => {
    const taken = SEEDS.map(
      (seed) =>
        pickOf('plain-spoken', { a: soft, b: 'Hm!', c: plain }, locale)(SHOWN, seed, pickUp(SCENARIO, seed))
          ?.id,
    );
    expect(new Set(taken)).toEqual(new Set(['c']));
  });

  it('take the same reply again at the same place of the same call', () => {
    const words = ['One.', 'Two.', 'Neither.'];
    expect(SEEDS.map((seed) => taken('never-longest', words, 'en', seed))).toEqual(
      SEEDS.map((seed) => taken('never-longest', words, 'en', seed)),
    );
  });

  it('take what asks most', () =>
    expect(taken('most-question-marks', ['When?', 'Who? Where?', 'Now.'])).toBe('b'));

  it('take the first shown of those they like equally well', () => {
    expect(taken('most-question-marks', ['No.', 'When?', 'Who?'])).toBe('b');
    expect(taken('most-apologies', ['One.', 'Two.', 'Three.'])).toBe('a');
    expect(taken('shortest', ['abc', 'ab', 'xy'])).toBe('b');
  });

  it('take nothing where nothing is shown', () =>
    expect(pickOf('longest', {}, 'en')([], 1, pickUp(SCENARIO, 1))).toBeUndefined());

  it.each([
    ['en', 'Thanks; could you, please?'],
    ['lv', 'Lūdzu, esiet tik laba, pateicamies!'],
    ['tr', 'Rica ederim, teşekkürlerimi kabul edin.'],
    ['et', 'Aitäh, tänan, palun väga.'],
    ['fi', 'Kiitoksia, autan mielelläni.'],
  ] as const)('know polite words of %s in every form', (locale, polite) =>
    expect(taken('most-polite-words', ['Plain.', polite, 'Also plain.'], locale)).toBe('b'),
  );

  it.each([
    ['en', 'My apologies, I am so sorry.'],
    ['lv', 'Piedodiet, atvainojamies.'],
    ['tr', 'Özürlerimi kabul edin, çok üzgünüm.'],
    ['et', 'Vabandame, mul on kahju.'],
    ['fi', 'Anteeksi, olemme pahoillamme.'],
  ] as const)('know apologies of %s in every form', (locale, sorry) =>
    expect(taken('most-apologies', ['Plain.', sorry, 'Also plain.'], locale)).toBe('b'),
  );

  it('do not take a street for thanks', () =>
    expect(taken('most-polite-words', ['Täna tänaval.', 'Aitäh.'], 'et')).toBe('b'));
});
