/** One input as a few words, for logs and for plans: `=see-leaflet`, `limit line`, `follow-up sent`. */
import { type Input, type InputType, LIMIT_RUNGS, TRANSFERS } from '../chart/input.ts';
import { HUNCHES, REFRAMES, STYLES, WISHES } from '../vocabulary.ts';

type Read = (argument: string) => Input | null;

const ID = /^[a-z][a-z0-9-]{0,23}$/;
const id =
  (make: (argument: string) => Input): Read =>
  (argument) =>
    ID.test(argument) ? make(argument) : null;
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

const READERS: Readonly<Record<InputType, Read>> = {
  goal: id((goal) => ({ type: 'goal', goal })),
  'pick-up': bare({ type: 'pick-up' }),
  reply: id((argument) => ({ type: 'reply', id: argument })),
  listen: bare({ type: 'listen' }),
  silence: bare({ type: 'silence' }),
  hold: bare({ type: 'hold' }),
  breathe: oneOf(REFRAMES, (how) => ({ type: 'breathe', how })),
  'phrase-book': bare({ type: 'phrase-book' }),
  limit: oneOf(LIMIT_RUNGS, (rung) => ({ type: 'limit', rung })),
  approval: id((item) => ({ type: 'approval', item })),
  transfer: oneOf(TRANSFERS, (how) => ({ type: 'transfer', how })),
  style: oneOf(STYLES, (style) => ({ type: 'style', style })),
  instinct: (argument) => {
    const [hunch, wish, ...rest] = argument.split(',');
    const guess = HUNCHES.find((word) => word === hunch);
    const want = WISHES.find((word) => word === wish);
    return guess && want && rest.length === 0 ? { type: 'instinct', hunch: guess, wish: want } : null;
  },
  end: bare({ type: 'end' }),
  'call-back': bare({ type: 'call-back' }),
  'follow-up': oneOf(['sent', 'none'], (word) => ({ type: 'follow-up', sent: word === 'sent' })),
};

export function parseInput(words: string): Input | null {
  if (words.startsWith('=')) return READERS.reply(words.slice(1));
  const [type = '', argument = '', ...rest] = words.split(' ');
  return rest.length === 0 && Object.hasOwn(READERS, type) ? READERS[type as InputType](argument) : null;
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
    case 'transfer':
      return input.how;
    case 'limit':
      return input.rung;
    case 'approval':
      return input.item;
    case 'style':
      return input.style;
    case 'instinct':
      return `${input.hunch},${input.wish}`;
    case 'follow-up':
      return input.sent ? 'sent' : 'none';
    default:
      return null;
  }
}
