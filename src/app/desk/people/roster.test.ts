import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { RosterOutcome } from '../../../protocol/roster.ts';
import type { Desk } from '../desk.ts';
import { makeRoster, textOf } from './roster.ts';

const utf16 = (text: string): ArrayBuffer =>
  Uint16Array.from({ length: text.length }, (_, place) => text.charCodeAt(place)).buffer;

it('reads a list as spreadsheets save it', () => {
  expect(textOf(new TextEncoder().encode('name\nĒriks').buffer)).toBe('name\nĒriks');
  expect(textOf(utf16('\uFEFFname\nĒriks'))).toBe('name\nĒriks');
});

it('shows signs that are no text, for the server to say so', () => {
  expect(textOf(new Uint8Array([0x6b, 0xe4, 0x6b]).buffer)).toContain('\uFFFD');
});

it('keeps the list where the way to the server fails', async () => {
  const outcome: RosterOutcome = { entries: [], ignored: [], faults: [] };
  const offline = { ok: false, code: 'offline', problem: null };
  const answers: unknown[] = [offline, { ok: true, answer: outcome }, offline];
  const desk = {
    ask: async () => answers.shift(),
    heard: (told: { ok: boolean; answer?: unknown }) => (told.ok ? told.answer : null),
  } as unknown as Desk;
  const none = () => {};
  const roster = makeRoster({
    desk,
    cohort: 'a cohort',
    text: signal('name\nAnna'),
    onDone: none,
    onLinks: none,
  });
  const answered = () => new Promise((resolve) => setTimeout(resolve));
  roster.preview();
  await answered();
  expect(roster.stage.value).toEqual({ kind: 'writing' });
  roster.preview();
  await answered();
  roster.importAll(1);
  await answered();
  expect(roster.stage.value).toEqual({ kind: 'read', outcome });
  expect(roster.text.value).toBe('name\nAnna');
});
