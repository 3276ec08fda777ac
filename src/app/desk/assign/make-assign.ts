/** What the page of a new assignment works with. */
import { computed, signal } from '@preact/signals';
import { USUAL_TERMS } from '../../../course/terms.ts';
import type { Cohort } from '../../../protocol/cohort.ts';
import type { AssignModel, Choosable, Named } from '../../../screens/desk/assign/assign-model.ts';
import { type Draft, faultsIn, isSameDraft } from '../../../screens/desk/assign/draft.ts';
import { LANGUAGES } from '../../services.ts';
import type { Desk } from '../desk.ts';
import { makeDrafts } from '../drafts.ts';
import { makeReading } from '../reading.ts';
import { daysAfter, END_OF_DAY, localOf } from './local-time.ts';
import { readScenarios } from './read-scenarios.ts';
import { askTrainees } from './read-trainees.ts';
import { send } from './send.ts';
import { setsOf } from './sets.ts';
import { makeTemplates } from './templates.ts';

/** A week, to the end of a working day. */
const USUAL_DAYS = 7;

/** By person and cohort. */
const drafts = makeDrafts<Draft>(isSameDraft);

/** Goes on with what somebody has begun; what nobody has touched begins anew, with the times of today. */
function keptDraft(desk: Desk, cohort: Cohort) {
  const place = `${desk.me.person.id} ${cohort.id}`;
  const known = drafts.at(place, emptyDraft(cohort));
  if (drafts.isWritten(known)) return known;
  drafts.forget(known);
  return drafts.at(place, emptyDraft(cohort));
}

export function makeAssign(desk: Desk, cohort: Cohort): AssignModel {
  const kept = keptDraft(desk, cohort);
  const { draft } = kept;
  const tried = signal(false);
  const sending = signal(false);
  /** As long as nobody has written one, it is called by what was chosen. */
  let named = draft.peek().title !== '';
  const { editions, scenarios, unread } = readScenarios(desk);
  const people = signal<readonly Named[] | null>(null);
  const trainees = makeReading(
    desk,
    () => askTrainees(desk, cohort.id),
    (all) => (people.value = all),
  );
  const sets = computed(() => setsOf(desk.services.words.texts.value, scenarios.value ?? []));
  const change = (part: Partial<Draft>) => {
    draft.value = { ...draft.peek(), ...part };
  };
  const choose = (versions: readonly string[], name: string) =>
    change({ versions, ...(named ? {} : { title: name.slice(0, 80) }) });
  const titleOf = (versions: readonly string[]) => titleFor(desk, scenarios.peek() ?? [], versions);
  const faults = computed(() => faultsIn(draft.value));
  const templates = makeTemplates(desk, {
    draft,
    editions,
    take: (taken) => {
      named = true;
      change(taken);
    },
  });
  return {
    cohort,
    draft,
    scenarios,
    unread,
    sets,
    languages: LANGUAGES,
    people,
    unreadPeople: trainees.unread,
    faults,
    tried,
    sending,
    change,
    changeTerms: (terms) => change({ terms: { ...draft.peek().terms, ...terms } }),
    setGoal: (version, goal) => {
      const { [version]: _, ...rest } = draft.peek().goals;
      change({ goals: goal === null ? rest : { ...rest, [version]: goal } });
    },
    choose: (version, on) => {
      const rest = draft.peek().versions.filter((one) => one !== version);
      const versions = on ? [...rest, version] : rest;
      choose(versions, titleOf(versions));
    },
    rename: (title) => {
      named = title !== '';
      change({ title });
    },
    takeSet: (id) => {
      const set = sets.peek().find((one) => one.id === id);
      if (set) choose(set.versions, set.name);
    },
    forSome: () => {
      change({ people: new Set() });
      if (people.peek() === null) void trainees.read();
    },
    send: () => {
      tried.value = true;
      if (faults.peek().length === 0 && !sending.peek())
        void send(desk, cohort, kept, sending).then((sent) => sent && drafts.forget(kept));
    },
    ...templates,
  };
}

function emptyDraft({ timeZone }: Cohort): Draft {
  const opens = localOf(Date.now(), timeZone);
  const due = daysAfter(opens, USUAL_DAYS, END_OF_DAY);
  return { title: '', versions: [], goals: {}, people: null, opens, due, terms: USUAL_TERMS };
}

function titleFor(desk: Desk, scenarios: readonly Choosable[], versions: readonly string[]): string {
  const [only] = versions;
  if (versions.length === 1) return scenarios.find(({ version }) => version === only)?.title ?? '';
  const { t } = desk.services.words.texts.peek();
  return versions.length === 0 ? '' : t('assigning.several', { count: versions.length });
}
