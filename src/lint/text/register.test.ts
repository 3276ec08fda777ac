import { describe, expect, it } from 'vitest';
import type { Locale } from '../../i18n/locales.ts';
import { registerFaults } from './register.ts';
import { says } from './test-texts.ts';

const wrong = (locale: Locale, texts: Readonly<Record<string, string>>) =>
  registerFaults(says(texts), locale).map(({ at }) => at);

describe('one way of addressing people', () => {
  it.each([
    ['lv', 'Es tev palīdzēšu.'],
    ['lv', 'Kur ir tavs konts?'],
    ['lv', 'Es jums palīdzēšu.'],
    ['tr', 'Seni dinliyorum.'],
    ['tr', 'Bunu sen de görüyorsun.'],
    ['tr', 'Hazır mısın?'],
    ['et', 'Ma aitan sind.'],
    ['et', 'Kas sa ootad?'],
    ['et', 'Kus sinu konto on?'],
  ] as const)('%s: "%s" is another one', (locale, text) =>
    expect(wrong(locale, { 'replies.a': text })).toEqual(['replies.a']),
  );

  it.each([
    ['en', 'You and your tutor.'],
    ['lv', 'Es Jums palīdzēšu, un abi zina, ka jūs abi parakstījāt.'],
    ['lv', 'Tas tur ir Jūsu konts.'],
    ['tr', 'Sizi dinliyorum, sanat da olsun, bu sandalye de sizin.'],
    ['tr', 'Hazır mısınız? Görüyorsunuz.'],
    ['et', 'Ma aitan teid, see saab korda, sada korda.'],
  ] as const)('%s: "%s" is the usual one', (locale, text) =>
    expect(wrong(locale, { 'replies.a': text })).toEqual([]),
  );

  it('a Latvian customer may mean the firm, which is many people', () => {
    expect(wrong('lv', { 'lines.opening': 'Tā ir jūsu karte.' })).toEqual([]);
    expect(wrong('lv', { 'advice.a': 'Tā ir jūsu karte.' })).toEqual(['advice.a']);
  });
});

describe('a Finnish contact keeps to one form', () => {
  const familiar = { 'replies.a': 'Sinä odotit.', 'replies.b': 'Autan sinua.' };
  const polite = { 'replies.a': 'Te odotitte.', 'replies.b': 'Autan teitä.' };

  it('the form most replies have, whichever it is', () => {
    expect(wrong('fi', familiar)).toEqual([]);
    expect(wrong('fi', polite)).toEqual([]);
    expect(wrong('fi', { ...familiar, 'replies.c': 'Tilinne on auki.' })).toEqual(['replies.c']);
    expect(wrong('fi', { ...polite, 'replies.c': 'Saat sen heti.' })).toEqual(['replies.c']);
  });
  it('a customer who is called sinä may mean the firm; one who is called te says te', () => {
    const line = { 'lines.opening': 'Teidän kartta on väärässä, ettekä te vastaa.' };
    expect(wrong('fi', { ...familiar, ...line })).toEqual([]);
    expect(wrong('fi', { ...polite, 'lines.opening': 'Sinä siellä!' })).toEqual(['lines.opening']);
  });
  it('the player is sinä, and with the customer two', () => {
    expect(wrong('fi', { 'advice.a': 'Voitte kokeilla uudestaan.' })).toEqual(['advice.a']);
    expect(
      wrong('fi', { 'advice.a': 'Voit kokeilla. Olette sopineet. Tilanne on tämä, tule tänne.' }),
    ).toEqual([]);
  });
  it('what the agent says in every scenario has neither', () => {
    expect(wrong('fi', { 'agent.hold': 'Hetki vain.', 'agent.silence': '(Et sano mitään.)' })).toEqual([]);
    expect(wrong('fi', { 'agent.hold': 'Saat vastauksen.', 'agent.end': 'Autan teitä.' })).toEqual([
      'agent.hold',
      'agent.end',
    ]);
  });
});
