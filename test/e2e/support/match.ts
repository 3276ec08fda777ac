/** A match that a host leads through the server itself, for tests whose matter are its players. */
import type { Page } from 'playwright-core';
import type { Match } from '../../../src/protocol/match.ts';
import { ask, versionOf } from './house.ts';

export interface HostedMatch {
  readonly match: string;
  readonly code: string;
  /** Leads it on. */
  readonly lead: (...deeds: readonly Match['deeds'][number][]) => Promise<void>;
}

interface Wanted {
  readonly rounds?: number;
  readonly teams?: readonly string[] | null;
  readonly lateUntil?: number;
  readonly seconds?: Match['seconds'];
  readonly mask?: Match['mask'];
  readonly form?: Match['form'];
  readonly watch?: boolean;
}

/** `page`: where the host is signed in. */
export async function hostMatch(
  page: Page,
  scenario: string,
  {
    rounds = 1,
    teams = null,
    lateUntil = 1,
    seconds = null,
    mask = null,
    form = 'own',
    watch = true,
  }: Wanted = {},
): Promise<HostedMatch> {
  const version = await versionOf(page, scenario);
  const versions = Array.from({ length: rounds }, () => version);
  const body = { name: 'Friday', versions, teams, bestOf: 2, lateUntil, seconds, mask, form, watch };
  const { match, code } = await ask<Match>(page, 'POST', '/matches', body);
  const lead = async (...deeds: readonly Match['deeds'][number][]) => {
    for (const does of deeds) {
      const { deed } = await ask<Match>(page, 'GET', `/matches/${match}`);
      await ask(page, 'POST', `/matches/${match}/deeds`, { deed, does });
    }
  };
  return { match, code, lead };
}
