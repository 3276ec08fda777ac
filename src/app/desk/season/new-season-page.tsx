/** A season, before it is made: anew, or going on from one that is over. */
import { computed, signal } from '@preact/signals';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { Season } from '../../../protocol/season.ts';
import { NewSeasonPage } from '../../../screens/desk/season/new-season.tsx';
import {
  isSameSeason,
  type SeasonDraft,
  seasonFaults,
  wantedSeason,
  withRound,
} from '../../../screens/desk/season/season-draft.ts';
import type { NewSeasonModel } from '../../../screens/desk/season/seasons-model.ts';
import type { Opened } from '../../page.ts';
import { askOnce } from '../../server/ask-once.ts';
import { readScenarios } from '../assign/read-scenarios.ts';
import type { Desk } from '../desk.ts';
import { makeDrafts } from '../drafts.ts';
import { onceAtATime } from '../once-at-a-time.ts';

const drafts = makeDrafts<SeasonDraft>(isSameSeason);

/** `after`: the season it goes on from. */
export async function openNewSeason(desk: Desk, after?: string): Promise<Opened> {
  const { ask, services } = desk;
  await services.words.need('desk/season', 'season', 'desk/match', 'desk/assign', 'later', 'find');
  const listed = desk.heard(await ask('listCohorts', {}));
  if (!listed) return { elsewhere: SEASONS };
  const before = after ? desk.found(await ask('readSeason', { params: { season: after } })) : null;
  if (after && !before?.next) return { elsewhere: SEASONS };
  const cohorts = listed.cohorts.filter(({ archived }) => archived === null);
  const model = makeModel(desk, cohorts, before);
  return {
    title: ({ t }) => `${t('new-season.title')} – ${t('app.name')}`,
    draw: () => <NewSeasonPage frame={desk.frame('seasons')} model={model} />,
    close: () => {},
  };
}

const SEASONS = { page: 'desk', argument: 'seasons' } as const;

/** As the one before it was; the first one as most are. */
const beginFrom = (before: Season | null): SeasonDraft => ({
  name: '',
  kind: before?.kind ?? 'ladder',
  rounds: [],
  teams: [],
  bestOf: before?.bestOf ?? 3,
  moving: before?.moving ?? 1,
  naming: before?.naming ?? 'own-choice',
});

/** `2026-11-30`, where the trainer sits. */
function dayHere(): string {
  const now = new Date();
  const padded = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${padded(now.getMonth() + 1)}-${padded(now.getDate())}`;
}

function makeModel(desk: Desk, cohorts: readonly Cohort[], before: Season | null): NewSeasonModel {
  const kept = drafts.at(`${desk.me.person.id} ${before?.season ?? ''}`, beginFrom(before));
  const { draft } = kept;
  const today = dayHere();
  const tried = signal(false);
  const faults = computed(() => seasonFaults(draft.value, { today, goesOn: before !== null }));
  const { scenarios, unread } = readScenarios(desk);
  const make = onceAtATime(async () => {
    const body = wantedSeason(draft.peek(), before?.season ?? null);
    const made = desk.heard(await askOnce(desk.ask, 'makeSeason', { body }));
    if (!made) return;
    drafts.forget(kept);
    desk.goTo('season', made.season);
  }, undefined);
  return {
    draft,
    before,
    scenarios,
    unread,
    cohorts,
    today,
    faults,
    tried,
    sending: make.busy,
    change: (part) => {
      draft.value = { ...draft.peek(), ...part };
    },
    choose: (version, chosen) => {
      draft.value = withRound(draft.peek(), version, chosen, today);
    },
    make: () => {
      tried.value = true;
      if (faults.peek().length === 0) void make();
    },
  };
}
