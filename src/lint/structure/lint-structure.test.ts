import { describe, expect, it } from 'vitest';
import { line } from '../../engine/chart/test-call.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import { explore } from '../play/explore.ts';
import { talk, to } from '../play/test-talk.ts';
import { lintStructure } from './lint-structure.ts';

const SOUND = talk();
const found = (scenario: Scenario) =>
  lintStructure(scenario, explore(scenario)).map(({ code, at }) => `${code} ${at}`.trim());

describe('the structure of a talk', () => {
  it('has no findings where everything can be reached', () => expect(found(SOUND)).toEqual([]));

  it('tells a line that no call comes to, because a guard never holds', () => {
    const hidden = { ...SOUND.lines, attic: line('attic', ['snap']) };
    const climb = {
      acts: ['mirror' as const],
      routes: [
        { to: 'attic', when: { heard: true, agreed: true, 'language-at-least': 3 } },
        { to: 'told', when: null },
      ],
    };
    expect(found(talk({ hear: climb }, { lines: hidden }))).toContain('line-never-reached lines.attic');
  });

  it('tells an ending that no call comes to', () => {
    const endings = { ...SOUND.endings, dream: { id: 'dream', result: 'partial' as const } };
    expect(found(talk({}, { endings }))).toEqual(['ending-never-reached endings.dream']);
  });

  it('tells a reply that is never offered', () => {
    const locked = { acts: ['guide' as const], when: { approved: 'refund' }, ...to('told') };
    const lines = { ...SOUND.lines, told: line('told', ['ask', 'offer', 'deal', 'locked']) };
    expect(found(talk({ locked }, { lines }))).toEqual(['reply-never-offered replies.locked']);
  });

  it('tells where a reply is listed in vain that is offered elsewhere', () => {
    const later = { acts: ['guide' as const], when: { visited: 'told' }, ...to('told') };
    const lines = {
      opening: line('opening', ['hear', 'snap', 'later']),
      told: line('told', ['ask', 'offer', 'deal', 'later']),
    };
    const scenario = talk({ later }, { lines });
    expect(lintStructure(scenario, explore(scenario))).toMatchObject([
      { code: 'reply-never-offered', at: 'lines.opening', detail: expect.stringContaining('later') },
    ]);
  });

  it('finds what only a tool opens', () => {
    const express = { acts: ['guide' as const], when: { approved: 'courier' }, ...to('told') };
    const lines = { ...SOUND.lines, told: line('told', ['ask', 'offer', 'deal', 'express']) };
    expect(found(talk({ express }, { lines }))).toEqual([]);
  });

  it('tells where a player has nothing to say', () => {
    const once = { acts: ['mirror' as const], when: { not: { said: 'once' } }, ...to('well') };
    const lines = { ...SOUND.lines, silent: line('silent', ['once', 'again']) };
    const again = { acts: ['mirror' as const], when: { heard: false }, ...to('told') };
    const hear = { acts: ['mirror' as const, 'validate' as const], ...to('silent') };
    expect(found(talk({ hear, once, again }, { lines }))).toEqual([]);
    const gone = { ...once, when: { heard: false } };
    expect(found(talk({ hear, once: gone, again }, { lines }))).toContain('nothing-to-say lines.silent');
  });

  it('tells a circle that only hanging up leaves, and not the lines that lead into it', () => {
    const deal = { acts: ['agree' as const], ...to('round') };
    const round = { acts: ['say-why' as const], ...to('about') };
    const about = { acts: ['say-why' as const], ...to('round') };
    const lines = { ...SOUND.lines, round: line('round', ['round']), about: line('about', ['about']) };
    const ringed = talk({ deal, round, about }, { lines });
    expect(found(ringed)).toEqual(['loop-without-exit lines.round']);
    expect(found(talk({ deal, round, about: { ...about, ...to('well') } }, { lines }))).toEqual([]);
  });

  it('tells a circle whose way out never opens', () => {
    const deal = {
      acts: ['agree' as const],
      routes: [
        { to: 'well', when: { 'trust-at-least': 100, 'mood-at-least': 'boiling' as const } },
        { to: 'told', when: null },
      ],
    };
    expect(found(talk({ deal }))).toContain('loop-without-exit lines.told');
  });

  it('tells when the best ending takes more than may be given', () => {
    const offer = { acts: ['present' as const], gives: ['moon'], ...to('told') };
    expect(found(talk({ offer }))).toEqual(['best-ending-out-of-reach']);
  });

  it('does not call out of reach what it only had no time to come to', () => {
    const scenario = talk();
    const codes = (perLine: number) =>
      lintStructure(scenario, explore(scenario, perLine)).map(({ code }) => code);
    expect(codes(1)).not.toContain('best-ending-out-of-reach');
  });

  it('says so where it played in part and found no best ending', () => {
    const offer = { acts: ['present' as const], gives: ['moon'], ...to('told') };
    const scenario = talk({ offer });
    const [finding] = lintStructure(scenario, explore(scenario, 1)).filter(
      ({ code }) => code === 'best-ending-out-of-reach',
    );
    expect(finding?.detail).toMatch(/^not found, with more ways than could be played/);
  });

  it('tells when the best ending takes a promise that breaks', () => {
    const deal = {
      acts: ['agree' as const],
      promises: 'impossible',
      routes: [
        { to: 'well', when: { agreed: true } },
        { to: 'told', when: null },
      ],
    };
    expect(found(talk({ deal }))).toEqual(['best-ending-out-of-reach']);
    expect(found(talk({ deal: { ...deal, promises: 'letter' } }))).toEqual([]);
  });
});
