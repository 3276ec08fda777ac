/**
 * One input as a few words, for logs and for plans: `=see-leaflet`, `=seen+facts+friday`, `limit line`, `transfer warm happened,concern`,
 * `voice-note validate,calm,short`, `follow-up sent seen,done,agreed,me`.
 */
import {
  type Input,
  type InputType,
  LIMIT_RUNGS,
  NOTE_LENGTHS,
  NOTE_TONES,
  NOTE_WORDS,
  TRANSFERS,
} from '../chart/input.ts';
import { isMessage, MESSAGE_PART_NAMES } from '../customer/message.ts';
import { blocksOf, LONGEST_LETTER } from '../scenario/letter.ts';
import { HANDOVER_BLOCKS, HUNCHES, REFRAMES, STYLES, WISHES } from '../vocabulary.ts';

type Read = (argument: string) => Input | null;

const isId = (word: string): boolean => /^[a-z][a-z0-9-]{0,23}$/.test(word);
const id =
  (make: (argument: string) => Input): Read =>
  (argument) =>
    isId(argument) ? make(argument) : null;

/** A letter goes by its blocks. */
const readReply: Read = (argument) =>
  blocksOf(argument).every(isId) && argument.length <= LONGEST_LETTER
    ? { type: 'reply', id: argument }
    : null;
const bare =
  (input: Input): Read =>
  (argument) =>
    argument === '' ? input : null;
const oneOf =
  <T extends string>(words: readonly T[], make: (word: T) => Input): Read =>
  (argument) => {
    const word = words.find((candidate) => candidate === argument);
    return word === undefined ? null : make(word);
  };

/** The words of a list, each the one that `lists` has in its place; null if any is not. */
function wordsOf(lists: readonly (readonly string[])[], argument: string): readonly string[] | null {
  const words = argument.split(',');
  const fit = words.length === lists.length && words.every((word, place) => lists[place]?.includes(word));
  return fit ? words : null;
}

const readNote: Read = (argument) => {
  const [words, tone, length] = wordsOf([NOTE_WORDS, NOTE_TONES, NOTE_LENGTHS], argument) ?? [];
  return words ? ({ type: 'voice-note', words, tone, length } as Input) : null;
};

const readTransfer: Read = (argument) => {
  const how = TRANSFERS.find((candidate) => candidate === argument);
  if (how) return { type: 'transfer', how };
  const blocks = /^warm (\S+)$/.exec(argument)?.[1]?.split(',') ?? [];
  const summary = HANDOVER_BLOCKS.filter((block) => blocks.includes(block));
  return blocks.length > 0 && summary.join() === blocks.join()
    ? { type: 'transfer', how: 'warm', summary }
    : null;
};

const readFollowUp: Read = (argument) => {
  if (argument === 'sent' || argument === 'none') return { type: 'follow-up', sent: argument === 'sent' };
  const words = /^sent (\S+)$/.exec(argument)?.[1]?.split(',') ?? [];
  const message = Object.fromEntries(MESSAGE_PART_NAMES.map((part, place) => [part, words[place]]));
  return words.length === MESSAGE_PART_NAMES.length && isMessage(message)
    ? { type: 'follow-up', sent: true, message }
    : null;
};

const READERS: Readonly<Record<InputType, Read>> = {
  goal: id((goal) => ({ type: 'goal', goal })),
  'pick-up': bare({ type: 'pick-up' }),
  reply: readReply,
  listen: bare({ type: 'listen' }),
  silence: bare({ type: 'silence' }),
  hold: bare({ type: 'hold' }),
  breathe: oneOf(REFRAMES, (how) => ({ type: 'breathe', how })),
  'phrase-book': bare({ type: 'phrase-book' }),
  limit: oneOf(LIMIT_RUNGS, (rung) => ({ type: 'limit', rung })),
  approval: id((item) => ({ type: 'approval', item })),
  transfer: readTransfer,
  'voice-note': readNote,
  style: oneOf(STYLES, (style) => ({ type: 'style', style })),
  instinct: (argument) => {
    if (argument === 'none') return { type: 'instinct', guess: null };
    const [hunch, wish] = wordsOf([HUNCHES, WISHES], argument) ?? [];
    return hunch ? ({ type: 'instinct', guess: { hunch, wish } } as Input) : null;
  },
  end: bare({ type: 'end' }),
  'call-back': bare({ type: 'call-back' }),
  'follow-up': readFollowUp,
};

export function parseInput(words: string): Input | null {
  if (words.startsWith('=')) return READERS.reply(words.slice(1));
  const gap = words.indexOf(' ');
  const [type, argument] = gap < 0 ? [words, ''] : [words.slice(0, gap), words.slice(gap + 1)];
  return Object.hasOwn(READERS, type) ? READERS[type as InputType](argument) : null;
}

export function makeInput(input: Input): string {
  if (input.type === 'reply') return `=${input.id}`;
  const argument = argumentOf(input);
  return argument === null ? input.type : `${input.type} ${argument}`;
}

function argumentOf(input: Exclude<Input, { type: 'reply' }>): string | null {
  switch (input.type) {
    case 'goal':
      return input.goal;
    case 'breathe':
      return input.how;
    case 'transfer':
      return withList(input.how, input.summary);
    case 'voice-note':
      return [input.words, input.tone, input.length].join();
    case 'limit':
      return input.rung;
    case 'approval':
      return input.item;
    case 'style':
      return input.style;
    case 'instinct':
      return input.guess ? `${input.guess.hunch},${input.guess.wish}` : 'none';
    case 'follow-up':
      return withList(
        input.sent ? 'sent' : 'none',
        input.message && MESSAGE_PART_NAMES.map((part) => input.message?.[part] ?? ''),
      );
    default:
      return null;
  }
}

const withList = (word: string, list: readonly string[] | undefined): string =>
  list === undefined ? word : `${word} ${list.join()}`;
