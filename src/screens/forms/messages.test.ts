import { describe, expect, it } from 'vitest';
import { beginnings, messagesOf, paragraphsOf } from './messages.ts';

describe('messages of a chat', () => {
  it('are a sentence each', () => {
    expect(
      messagesOf('I ordered it on Monday, with the blue band. It is Thursday, and nobody has written.'),
    ).toEqual(['I ordered it on Monday, with the blue band.', 'It is Thursday, and nobody has written.']);
  });

  it('or two very short sentences, but never three', () => {
    expect(messagesOf('Fine. Sure. Whatever.')).toEqual(['Fine. Sure.', 'Whatever.']);
  });

  it('keep a quotation with its sentence, and begin with a covered word or a quotation', () => {
    expect(
      messagesOf(
        'Your page says on the first line: "Always there." [[#]] lovely, and I believed every word of it. "Always" is a word with a meaning.',
      ),
    ).toEqual([
      'Your page says on the first line: "Always there."',
      '[[#]] lovely, and I believed every word of it.',
      '"Always" is a word with a meaning.',
    ]);
    expect(
      messagesOf(
        'Lehel on kirjas, et olete alati olemas: „Alati olemas.“ Ja mina jäin seda uskuma, terve nädala.',
      ),
    ).toHaveLength(2);
  });

  it('do not end at the dot of a day, of a version or of an initial', () => {
    const day = 'Mani trauki tika nosūtīti jau 12. maijā, kā rakstīts Jūsu lapā, un K. Ozols to parakstīja.';
    expect(messagesOf(day)).toEqual([day]);
    expect(
      messagesOf('It says so under the cloud, quite small: 8.2. Most people would have seen that.'),
    ).toHaveLength(2);
  });

  it('leave no word out', () => {
    const text = 'One. Two! Three? And then a very long sentence that stands alone … "Four." 5 of them.';
    expect(messagesOf(text).join(' ')).toBe(text);
  });
});

describe('a letter', () => {
  it('has a paragraph for each of its lines', () => {
    expect(paragraphsOf('The saw is dead.\nSent from a ladder')).toEqual([
      'The saw is dead.',
      'Sent from a ladder',
    ]);
  });
});

describe('pieces that are written one after the other', () => {
  it('begin when the one before is written, after a pause', () => {
    expect(beginnings([10, 20, 5])).toEqual({ starts: [0, 22, 54], end: 59 });
  });

  it('are nothing where there is none', () => {
    expect(beginnings([])).toEqual({ starts: [], end: 0 });
  });
});
