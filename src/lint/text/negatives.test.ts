import { describe, expect, it } from 'vitest';
import { drill } from '../../engine/chart/test-call.ts';
import type { Locale } from '../../i18n/locales.ts';
import { NEGATIVE_KINDS } from './negative-words.ts';
import { negativeFaults } from './negatives.ts';
import { says } from './test-texts.ts';

const faults = (locale: Locale, text: string, negatives = 0) =>
  negativeFaults(drill({ no: { acts: ['flat-no'], negatives } }))(says({ 'replies.no': text }), locale);
const found = (locale: Locale, text: string) => faults(locale, text)[0]?.detail ?? 'nothing';

/** One sentence for each kind, in the order of the list: label, regret, denial, inability, reproach, absolute. */
const SENTENCES: Readonly<Record<Locale, readonly string[]>> = {
  en: [
    'That is a problem.',
    'Unfortunately it is late.',
    'That is not possible.',
    'We can’t send it.',
    'You should have read it.',
    'It never was.',
  ],
  lv: [
    'Tā ir problēma.',
    'Diemžēl ir vēls.',
    'Tas nav iespējams.',
    'Mēs nevaram to sūtīt.',
    'Jums vajadzēja to izlasīt.',
    'Tā nav bijis nekad.',
  ],
  tr: [
    'Bu bir sorun.',
    'Maalesef geç oldu.',
    'Bu mümkün değil.',
    'Onu gönderemeyiz.',
    'Onu okumanız gerekirdi.',
    'Asla öyle olmadı.',
  ],
  et: [
    'See on probleem.',
    'Kahjuks on hilja.',
    'See ei ole võimalik.',
    'Me ei saa seda saata.',
    'Te oleksite pidanud seda lugema.',
    'Nii on see alati.',
  ],
  fi: [
    'Se on ongelma.',
    'Valitettavasti on myöhä.',
    'Se ei ole mahdollista.',
    'Emme voi lähettää sitä.',
    'Se olisi pitänyt lukea.',
    'Niin ei ole koskaan.',
  ],
};

describe.each(Object.entries(SENTENCES) as [Locale, readonly string[]][])('in %s', (locale, sentences) => {
  it.each(NEGATIVE_KINDS.map((kind, place) => [kind, sentences[place] ?? ''] as const))(
    'a word of %s has to be tagged',
    (kind, sentence) => expect(found(locale, sentence)).toMatch(new RegExp(`: [^,]+ \\(${kind}\\)$`)),
  );
  it('tagged words are as many as the tag says', () => {
    const both = sentences.slice(0, 2).join(' ');
    expect(faults(locale, both, 2)).toEqual([]);
    expect(faults(locale, both, 1).map(({ code }) => code)).toEqual(['negative-untagged']);
    expect(faults(locale, both, 3).map(({ code }) => code)).toEqual(['negative-not-there']);
  });
  it('a tag needs a word', () =>
    expect(faults(locale, '15:00.', 1).map(({ code }) => code)).toEqual(['negative-not-there']));
});

describe('inflected words count', () => {
  it.each([
    ['lv', 'Par šo problēmu.'],
    ['tr', 'Sorunlarınızı yazın.'],
    ['tr', 'Bu soruna bakıyoruz.'],
    ['tr', 'Bunu söyleyemem.'],
    ['tr', 'Sizi aktaramıyoruz, elimizden gelmiyor, yapamam.'],
    ['et', 'Probleemidest räägime hiljem.'],
    ['et', 'Seda ei juhtu enam kunagi.'],
    ['fi', 'Ongelmien takia.'],
    ['fi', 'En valitettavasti voi auttaa.'],
  ] as const)('%s: %s', (locale, text) => expect(found(locale, text)).not.toBe('nothing'));
});

describe('a refusal is found in other words and tenses', () => {
  it.each([
    ['en', 'We won’t do that.', 'denial'],
    ['en', 'That’s not really possible.', 'denial'],
    ['en', 'We don’t do that.', 'denial'],
    ['en', 'We refuse.', 'denial'],
    ['lv', 'Tas nebija iespējams.', 'denial'],
    ['tr', 'Bu mümkün olmadı.', 'denial'],
    ['et', 'See ei olnud võimalik.', 'denial'],
    ['et', 'Me ei tohi seda teha.', 'inability'],
    ['en', 'You ought to have read it.', 'reproach'],
    ['en', 'You really oughtn’t to have.', 'reproach'],
    ['en', 'You ought not to’ve done that.', 'reproach'],
    ['fi', 'Se ei ollut mahdollista.', 'denial'],
  ] as const)('%s: %s', (locale, text, kind) => expect(found(locale, text)).toContain(`(${kind})`));

  it.each([
    'bakamıyoruz',
    'düzeltemiyorum',
    'düzeltemem',
    'bilemem',
    'yazamam',
    'ulaşamadık',
    'verilemez',
    'kurtaramayız',
    'yazamayacağız',
    'okuyamayan',
    'söyleyemediğimiz',
    'bulamıyorum',
    'bulamayınca',
  ])('tr: %s', (word) => expect(found('tr', `Bunu ${word}.`)).toContain(`${word} (inability)`));
});

describe('facts and look-alikes are let be (J-07)', () => {
  it.each([
    ['en', 'Nobody should have to go through this.'],
    ['en', 'The shelf came without its fittings, and the card was refused.'],
    ['en', 'I won’t keep you, so don’t worry: it’s not only possible, it’s done.'],
    ['en', 'I won’t do anything without you.'],
    ['lv', 'Iepriekš neviens Jums neko neteica.'],
    ['tr', 'Sorunuzu dinliyorum, bana sorabilirsiniz.'],
    ['tr', 'Beklemeyin, acele etmeyiz.'],
    ['tr', 'Orada beklemek çok sıkıntılı olmalı.'],
    ['tr', 'Bunu istemem, hiç beklemedik, aramadım, başlamadan söylemeyiz, incelemedik.'],
    ['tr', 'Kimse el süremez.'],
    ['tr', 'Doğrulamayı yaptım, sizi karşılamaya, duvarı boyamadan önce atamada, sulamamız bitti.'],
    ['tr', 'Sorunun cevabı burada.'],
    ['en', 'Nobody ought to have to ask. You ought to have it by Friday.'],
    ['tr', 'Bu işe yaramaz, kimse yaşamamalı, ödemeyi uygulamada görürsünüz.'],
    ['tr', 'Tamamı akşama, malzemeyi bu aşamada mahkemeye, sinemadan vermememiz adamıyla tamamdır.'],
    ['et', 'Nii ei tohiks see olla.'],
    ['et', 'Kui häirib, andke kunagi teada.'],
    ['et', 'Te saate oma raha tagasi.'],
    ['fi', 'Voin hoitaa sen heti.'],
    ['fi', 'Kukaan ei ollut kertonut teille.'],
  ] as const)('%s: %s', (locale, text) => expect(found(locale, text)).toBe('nothing'));
});

it('the customer may be as negative as they like', () => {
  const texts = says({ 'lines.opening': 'Unfortunately you can’t. Never!', 'replies.no': 'I’m on it.' });
  expect(negativeFaults(drill({ no: ['act-now'] }))(texts, 'en')).toEqual([]);
});
