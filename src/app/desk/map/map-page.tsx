/** The map of an edition: its chart with what calls tell about it. */
import { effect, signal } from '@preact/signals';
import { type Chart, chartOf, mainWays } from '../../../screens/desk/map/chart.ts';
import { ChooseScenario } from '../../../screens/desk/map/choose-scenario.tsx';
import type { Drawn, MapModel, MapTab } from '../../../screens/desk/map/map-model.ts';
import { ScenarioMap } from '../../../screens/desk/map/scenario-map.tsx';
import { makeViewport } from '../../../screens/desk/map/viewport.ts';
import type { Opened, Page } from '../../page.ts';
import type { AnswerOf } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { makeReading } from '../reading.ts';
import { fileName } from '../take-away/file-name.ts';
import { makeTakeAway } from '../take-away/take-away.ts';
import { layOutApart } from './lay-out-apart.ts';
import { type ReadEdition, readEdition } from './scenario-words.ts';

export async function openMap(desk: Desk, version = '', cohort = ''): Promise<Opened> {
  // Files on their way are told in the words of the page of people.
  await desk.services.words.need('desk/map', 'desk/people');
  if (version === '') return openChoice(desk);
  const edition = await readEdition(desk, version);
  if (!edition) return { elsewhere: { page: 'desk', argument: 'map' } };
  const { model, close } = makeModel(desk, edition, version, cohort);
  return {
    title: ({ t, scenario }) =>
      `${t('map.title', { title: scenario(edition.name, 'title') })} – ${t('app.name')}`,
    draw: () => <ScenarioMap frame={desk.frame('scenarios')} model={model} />,
    close: () => {
      close();
      edition.close();
    },
  };
}

function openChoice(desk: Desk): Page {
  const editions = signal<AnswerOf<'listScenarios'>['editions'] | null>(null);
  const { read, unread } = makeReading(
    desk,
    () => desk.ask('listScenarios', {}),
    (told) => (editions.value = told.editions),
  );
  void read();
  return {
    title: ({ t }) => `${t('map.choose')} – ${t('app.name')}`,
    draw: () => <ChooseScenario frame={desk.frame('scenarios')} editions={editions} unread={unread} />,
    close: () => {},
  };
}

/** Phones show the list first: a map needs room. */
const firstTab = (): MapTab => (window.innerWidth < 700 ? 'list' : 'map');

function makeModel(desk: Desk, edition: ReadEdition, version: string, cohort: string) {
  const chart = signal<Chart | null>(null);
  const [calls, waiting] = [signal(0), signal(0)];
  const drawn = signal<Drawn | 'under-way' | 'failed'>('under-way');
  const [tab, all] = [signal(firstTab()), signal(false)];
  const opened = signal<string | null>(null);
  const away = makeTakeAway(desk);
  const cohorts = signal<AnswerOf<'listCohorts'>['cohorts']>([]);
  const figures = makeReading(
    desk,
    () => desk.ask('readItems', { params: { version }, query: cohort ? { cohort } : {} }),
    (told) => {
      calls.value = told.calls;
      waiting.value = told.waiting;
      chart.value = chartOf(edition.scenario, told.items);
    },
  );
  const groups = makeReading(
    desk,
    () => desk.ask('listCohorts', {}),
    (told) => (cohorts.value = told.cohorts),
  );
  void Promise.all([figures.read(), groups.read()]);
  const close = effect(() => {
    const known = chart.value;
    if (known && tab.value === 'map') void draw(known, all.value, drawn);
  });
  const model: MapModel = {
    scenario: edition.name,
    version,
    chart,
    unread: figures.unread,
    calls,
    waiting,
    drawn,
    tab,
    onTab: (next) => (tab.value = next),
    all,
    onAll: (next) => (all.value = next),
    opened,
    onOpen: (id) => (opened.value = id),
    onJump: (id) => {
      opened.value = id;
      const now = drawn.peek();
      const box = typeof now === 'object' ? now.placed.nodes[id] : undefined;
      if (typeof now === 'object' && box) now.viewport.centre(box);
    },
    cohorts,
    unreadCohorts: groups.unread,
    cohort,
    onCohort: (id) => desk.goTo('map', version, ...(id ? [id] : [])),
    away,
    takeFigures: (as) => void away.take(wanted(edition.scenario.id, version, cohort, as)),
  };
  return { model, close };
}

async function draw(
  chart: Chart,
  all: boolean,
  drawn: { value: Drawn | 'under-way' | 'failed' },
): Promise<void> {
  drawn.value = 'under-way';
  const ways = all ? chart.edges : mainWays(chart);
  const nodes = [...chart.lines, ...chart.endings].map(({ id, kind }) => ({ id, kind }));
  const edges = ways.map(({ id, from, to, calls }) => ({ id, from, to, calls }));
  const placed = await layOutApart({ nodes, edges });
  drawn.value = placed ? { placed, ways, viewport: makeViewport(placed) } : 'failed';
}

const wanted = (scenario: string, version: string, cohort: string, as: 'csv' | 'json') =>
  ({
    route: 'exportItems',
    params: { version },
    query: { as, ...(cohort && { cohort }) },
    file: fileName([scenario, 'figures'], as, new Date()),
  }) as const;
