/** Random words that open something, and what is kept of them: never the words themselves. */
import { createHash, createHmac, randomBytes, randomInt } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';

/** 256 bits, fit for an address. */
export const makeToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a token: it is too long to be guessed, so a plain hash is enough. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** No letter or digit that is mistaken for another one on a wall. */
const CODE_SIGNS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
const JOIN_CODE_LENGTH = 8;
/** Good for an hour or two, and for one room. */
const ROOM_CODE_LENGTH = 6;

export const makeJoinCode = (): string => makeCode(JOIN_CODE_LENGTH);
export const makeRoomCode = (): string => makeCode(ROOM_CODE_LENGTH);

const makeCode = (length: number): string =>
  Array.from({ length }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('');

/** As people type it: small letters, spaces and dashes are forgiven. */
export const readJoinCode = (typed: string): string => typed.toUpperCase().replaceAll(/[^0-9A-Z]/g, '');

const PHRASE_WORDS = 4;

/** Four words of a list of 2,048, to be written down: the way back in for people without a password. */
export const makeRecoveryPhrase = (): string =>
  Array.from({ length: PHRASE_WORDS }, () => wordlist[randomInt(wordlist.length)]).join(' ');

const readRecoveryPhrase = (typed: string): string =>
  typed
    .toLowerCase()
    .trim()
    .split(/[\s,.-]+/)
    .join(' ');

/**
 * What is stored of a recovery phrase. It must be found by its hash alone, and it is short: without the server's own
 * secret the stored hashes cannot be tried out.
 */
export const hashPhrase = (secret: Uint8Array, phrase: string): string =>
  createHmac('sha256', secret).update(readRecoveryPhrase(phrase)).digest('hex');
