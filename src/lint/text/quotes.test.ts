import { describe, expect, it } from 'vitest';
import { quoteFaults } from './quotes.ts';
import { says } from './test-texts.ts';

const codes = (locale: Parameters<typeof quoteFaults>[1], text: string) =>
  quoteFaults(says({ 'lines.opening': text }), locale).map(({ code, at }) => `${code} ${at}`);

describe('apostrophes and quotation marks', () => {
  it.each([
    ['en', 'I’ve had one “today”, and they said: “He said ‘soon’.”'],
    ['lv', 'Kartē rakstīts „pie durvīm”.'],
    ['lv', '„Noklikšķiniet uz „Drukāt loksni”, augšā pa labi.”'],
    ['tr', 'Saat 17.40’ta “yolda” dediniz.'],
    ['et', 'Kaardil seisis „ukse taga“.'],
    ['fi', 'Kartassa luki ”ovella”, ja vaa’alla on mäyräkoira.'],
  ] as const)('%s: those of the language: %s', (locale, text) => expect(codes(locale, text)).toEqual([]));

  it.each([
    ['en', "I've had one."],
    ['en', 'It says "today".'],
    ['en', 'It says „today”.'],
    ['lv', 'Kartē rakstīts „pie durvīm“.'],
    ['tr', "Güveni 70'in altında."],
    ['et', 'Kaardil seisis ”ukse taga”.'],
    ['fi', "Vaa'alla on mäyräkoira."],
    ['fi', 'Kartassa luki “ovella”.'],
  ] as const)('%s: those of a typewriter or another language: %s', (locale, text) =>
    expect(codes(locale, text)).toEqual(['foreign-quote lines.opening']),
  );

  it.each([
    ['en', 'It says “today.'],
    ['en', 'It says today”.'],
    ['lv', 'Kartē „rakstīts „pie durvīm”.'],
    ['tr', 'Kartta ”kapıda“ yazıyordu.'],
    ['fi', 'Kartassa luki ”ovella.'],
  ] as const)('%s: a quotation has two ends: %s', (locale, text) =>
    expect(codes(locale, text)).toEqual(['quote-left-open lines.opening']),
  );
});
