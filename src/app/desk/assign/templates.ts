/** Templates: an assignment that is kept, and one that begins from another. */
import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Template } from '../../../protocol/template.ts';
import type { AssignModel } from '../../../screens/desk/assign/assign-model.ts';
import type { Draft } from '../../../screens/desk/assign/draft.ts';
import { askOnce } from '../../server/ask-once.ts';
import type { Desk } from '../desk.ts';
import type { Editions } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { makeReading } from '../reading.ts';
import { wasDone } from '../was-done.ts';
import { daysAfter, daysBetween, END_OF_DAY } from './local-time.ts';

type Made = Pick<
  AssignModel,
  'templates' | 'unreadTemplates' | 'takeTemplate' | 'keepTemplate' | 'renameTemplate' | 'removeTemplate'
>;

interface Needs {
  readonly draft: Signal<Draft>;
  readonly editions: ReadonlySignal<Editions | null>;
  take(part: Partial<Draft>): void;
}

export function makeTemplates(desk: Desk, { draft, editions, take }: Needs): Made {
  const { ask, heard, tell } = desk;
  const templates = signal<readonly Template[]>([]);
  const { read, unread } = makeReading(
    desk,
    () => ask('listTemplates', {}),
    (told) => (templates.value = told.templates),
  );
  const remove = async (template: string, removed: boolean) => {
    const told = await ask('removeTemplate', { params: { template }, body: { removed } });
    if (!wasDone(desk, told)) return;
    await read();
    if (removed)
      tell({ kind: 'done', text: 'desk-told.template-removed', onUndo: () => void remove(template, false) });
    else tell({ kind: 'done', text: 'desk-told.undone' });
  };
  const keep = onceAtATime(async (name: string) => {
    const pattern = patternOf(draft.peek(), editions.peek() ?? []);
    const kept = heard(await askOnce(ask, 'makeTemplate', { body: { name, pattern } }));
    if (!kept) return;
    await read();
    tell({
      kind: 'done',
      text: 'desk-told.template-kept',
      values: { name },
      onUndo: () => void remove(kept.id, true),
    });
  }, undefined);
  const rename = onceAtATime(async (template: string, name: string) => {
    const renamed = heard(await ask('renameTemplate', { params: { template }, body: { name } }));
    if (!renamed) return;
    await read();
    tell({ kind: 'done', text: 'desk-told.saved' });
  }, undefined);
  void read();
  return {
    templates,
    unreadTemplates: unread,
    keepTemplate: (name) => void keep(name),
    renameTemplate: (id, name) => void rename(id, name),
    removeTemplate: (id) => void remove(id, true),
    takeTemplate: (id) => {
      const found = templates.peek().find((one) => one.id === id);
      if (found) take(draftOf(found, draft.peek(), editions.peek() ?? []));
    },
  };
}

function patternOf(
  { title, versions, goals, opens, due, terms }: Draft,
  editions: Editions,
): Template['pattern'] {
  const chosen = versions.flatMap((version) => editions.filter((edition) => edition.version === version));
  return {
    title: title.trim() || '–',
    scenarios: chosen.map(({ version, scenario, own }) => {
      const goal = goals[version];
      return { scenario, own, ...(goal && { goal }) };
    }),
    terms,
    days: daysBetween(opens, due),
  };
}

/** In the editions of today; what is no longer there is left out. */
function draftOf({ pattern }: Template, { opens }: Draft, editions: Editions): Partial<Draft> {
  const { title, scenarios, terms, days } = pattern;
  const taken = scenarios.flatMap(({ scenario, own, goal = '' }) =>
    editions
      .filter((edition) => edition.scenario === scenario && edition.own === own)
      .map(({ version, goals }) => ({ version, goal: Object.hasOwn(goals, goal) ? goal : null })),
  );
  return {
    title,
    terms,
    versions: taken.map(({ version }) => version),
    goals: Object.fromEntries(taken.flatMap(({ version, goal }) => (goal ? [[version, goal]] : []))),
    due: days === null ? '' : daysAfter(opens, days, END_OF_DAY),
  };
}
