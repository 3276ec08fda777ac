/** A room for a match, before it is opened. */
import { computed, signal } from '@preact/signals';
import {
  isSameMatch,
  type MatchDraft,
  matchFaults,
  wantedMatch,
} from '../../../screens/desk/match/match-draft.ts';
import type { NewMatchModel } from '../../../screens/desk/match/matches-model.ts';
import { NewMatchPage } from '../../../screens/desk/match/new-match.tsx';
import type { Page } from '../../page.ts';
import { askOnce } from '../../server/ask-once.ts';
import { readScenarios } from '../assign/read-scenarios.ts';
import type { Desk } from '../desk.ts';
import { makeDrafts } from '../drafts.ts';
import { onceAtATime } from '../once-at-a-time.ts';

const drafts = makeDrafts<MatchDraft>(isSameMatch);

export async function openNewMatch(desk: Desk): Promise<Page> {
  await desk.services.words.need('desk/match', 'desk/assign', 'later', 'find');
  const model = makeModel(desk);
  return {
    title: ({ t }) => `${t('new-match.title')} – ${t('app.name')}`,
    draw: () => <NewMatchPage frame={desk.frame('matches')} model={model} />,
    close: () => {},
  };
}

/** What most rooms are: two teams, of which three calls count, and latecomers in the first round. */
function usualMatch({ services }: Desk): MatchDraft {
  const { t, number } = services.words.texts.peek();
  const teams = [1, 2].map((place) => t('new-match.team-name', { number: number(place) })).join('\n');
  const usual = { sides: 'team', bestOf: 3, lateUntil: 1, naming: 'own-choice', form: 'own' } as const;
  return { ...usual, name: '', versions: [], teams, seconds: null, mask: null, watch: true };
}

function makeModel(desk: Desk): NewMatchModel {
  const kept = drafts.at(desk.me.person.id, usualMatch(desk));
  const { draft } = kept;
  const tried = signal(false);
  const faults = computed(() => matchFaults(draft.value));
  const { scenarios, unread } = readScenarios(desk);
  const change = (part: Partial<MatchDraft>) => {
    draft.value = { ...draft.peek(), ...part };
  };
  const open = onceAtATime(async () => {
    const made = desk.heard(await askOnce(desk.ask, 'makeMatch', { body: wantedMatch(draft.peek()) }));
    if (!made) return;
    drafts.forget(kept);
    desk.goTo('match', made.match);
  }, undefined);
  return {
    draft,
    scenarios,
    unread,
    faults,
    tried,
    sending: open.busy,
    change,
    choose: (version, on) => {
      const rest = draft.peek().versions.filter((one) => one !== version);
      change({ versions: on ? [...rest, version] : rest });
    },
    play: (form) => {
      const desks = new Set(scenarios.peek()?.flatMap((one) => (one.desks ? [one.version] : [])));
      const fits = (version: string) => form !== 'relay' || desks.has(version);
      change({ form, versions: draft.peek().versions.filter(fits) });
    },
    open: () => {
      tried.value = true;
      if (faults.peek().length === 0) void open();
    },
  };
}
