import { describe, expect, it } from 'vitest';
import { placeOf } from './place-of.ts';

const SCOPE = 'https://training.example.org/game/';

const asked = (path: string, more: object = {}) =>
  placeOf({ method: 'GET', mode: 'cors', part: false, url: SCOPE + path, ...more }, SCOPE);

describe('what the worker answers for', () => {
  it.each(['', 'index.html', '?from=mail', 'index.html?x#/call/1'])('is the page, as "%s"', (path) => {
    expect(asked(path, { mode: 'navigate' })).toBe('index.html');
  });

  it('is every file of a build, by its name', () => {
    expect(asked('assets/index-abc1234.js')).toBe('assets/index-abc1234.js');
    expect(asked('assets/voices-abc1234.webm?again', { mode: 'no-cors' })).toBe('assets/voices-abc1234.webm');
  });
});

describe('what goes its way as if there were no worker', () => {
  it.each([
    ['the server', 'api/me', {}],
    ['a stream of a room', 'api/matches/1/events', {}],
    ['a document of the server', 'api/documentation', { mode: 'navigate' }],
    ['a way in at a provider', 'api/sign-in/work', { mode: 'navigate' }],
    ['a text beside the game', 'licences.txt', { mode: 'navigate' }],
    ['the worker itself', 'sw.js', { mode: 'same-origin' }],
    ['what is sent', 'assets/a-abc1234.js', { method: 'POST' }],
    ['a part of a file', 'assets/a-abc1234.webm', { part: true }],
  ])('is %s', (_, path, more) => {
    expect(asked(path, more)).toBeNull();
  });

  it('is what lies beside its folder', () => {
    const url = 'https://training.example.org/assets/a-abc1234.js';
    expect(placeOf({ method: 'GET', mode: 'cors', part: false, url }, SCOPE)).toBeNull();
  });
});
