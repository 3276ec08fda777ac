import { expect, it } from 'vitest';
import { isOnlyHere } from './reach.ts';

it.each([
  'http://localhost:4173/#/join/A',
  'http://127.0.0.1/',
  'http://[::1]:80/',
  'http://[::]:80/',
  'http://0.0.0.0/',
])('%s opens on this machine alone', (address) => expect(isOnlyHere(address)).toBe(true));

it.each(['https://train.example.org/#/join/A', 'http://192.168.1.20:4173/', 'http://localhost.example.org/'])(
  '%s can be opened elsewhere',
  (address) => expect(isOnlyHere(address)).toBe(false),
);
