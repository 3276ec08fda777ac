import { describe, expect, it } from 'vitest';
import { makeRoute, parseRoute, type Route } from './route.ts';

const ROUTES: readonly Route[] = [
  { page: 'home' },
  { page: 'briefing', scenario: 'leaflet' },
  { page: 'call', id: null },
  { page: 'call', id: 'k3-9' },
  { page: 'debrief', number: 12 },
  { page: 'mistakes', number: 3 },
  { page: 'watch', number: 3, line: 'worst', from: null },
  { page: 'watch', number: 3, line: 'best', from: 7 },
  { page: 'shift', id: 'before-lunch' },
  { page: 'shift-call', id: 'mabc-1x' },
  { page: 'compare', one: 3, other: 12 },
  { page: 'shared', payload: 'dAb-_9' },
  { page: 'open' },
  { page: 'desk', argument: 'cohort/7c1/people' },
  { page: 'beside', argument: 'own/leaflet' },
];

describe('routes', () => {
  it('reads what it writes', () => {
    for (const route of ROUTES) expect(parseRoute(makeRoute(route))).toEqual(route);
  });
  it('leads home from anywhere unknown', () => {
    for (const hash of [
      '',
      '#',
      '#/nowhere',
      '#/debrief/x',
      '#/briefing/',
      '#content',
      '#/watch/3',
      '#/watch/3/x',
      '#/mistakes/',
      '#/shift/',
      '#/shift/<b>',
      '#/compare/3',
      '#/compare/3/x',
      '#/shared/',
    ])
      expect(parseRoute(hash)).toEqual({ page: 'home' });
  });
});
