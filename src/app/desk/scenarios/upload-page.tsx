/** A scenario is handed in: mended, checked, tried and published. */
import { computed, type Signal, signal } from '@preact/signals';
import type { Edition, Source } from '../../../protocol/scenario.ts';
import type { Trade } from '../../../protocol/trade.ts';
import { changesBetween } from '../../../screens/desk/scenarios/changes.ts';
import {
  EMPTY,
  idIn,
  isSame,
  LARGEST_FILE,
  losesText,
  partOf,
  withFiles,
} from '../../../screens/desk/scenarios/draft.ts';
import { LOCALE_ORDER } from '../../../screens/desk/scenarios/languages.ts';
import type { PlayChoice } from '../../../screens/desk/scenarios/preview.tsx';
import { UploadPage } from '../../../screens/desk/scenarios/upload.tsx';
import type {
  Base,
  Checked,
  FileTrouble,
  UploadModel,
  UploadTrouble,
  UploadWork,
} from '../../../screens/desk/scenarios/upload-model.ts';
import type { Opened, Page } from '../../page.ts';
import type { Told } from '../../server/client.ts';
import type { Desk } from '../desk.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { handOut } from './hand-out.ts';
import { pageOfFinding } from './pages-of-findings.ts';
import { openPlay } from './play.tsx';
import { exampleIn, starterOf } from './starter.ts';

/** What somebody has written stays while they look at other pages; by the address it was begun at, and by person. */
const drafts = new Map<string, Pick<Given, 'draft' | 'begun'>>();

/** `begin`: the edition to begin from, or `start` for a small example. */
export async function openUpload(desk: Desk, begin = ''): Promise<Opened> {
  await desk.services.words.need('desk/scenarios', 'desk/phrases', 'guidance');
  const editions = desk.heard(await desk.ask('listScenarios', { query: { all: 'yes' } }))?.editions;
  if (!editions) return { elsewhere: { page: 'desk', argument: 'scenarios' } };
  const key = `${desk.me.person.id} ${begin}`;
  const kept = drafts.get(key) ?? newDraft(await firstDraft(desk, begin, editions));
  drafts.set(key, kept);
  const told = await desk.ask('readTrade', {});
  return showUpload(desk, { ...kept, editions, trade: told.ok ? told.answer : null });
}

const newDraft = (begun: Source) => ({ draft: signal(begun), begun });

async function firstDraft(desk: Desk, begin: string, editions: readonly Edition[]): Promise<Source> {
  const version = begin === 'start' ? exampleIn(editions)?.version : begin;
  if (!version) return EMPTY;
  const source = desk.found(await desk.ask('readSource', { params: { version } }));
  if (!source) return EMPTY;
  return begin === 'start' ? starterOf(source, desk.services.words.locale.peek()) : source;
}

interface Given {
  readonly draft: Signal<Source>;
  /** As it was before anybody wrote in it. */
  readonly begun: Source;
  readonly editions: readonly Edition[];
  readonly trade: Trade | null;
}

/** What changes while the page is open. */
interface Standing extends Given {
  readonly work: Signal<UploadWork>;
  readonly checked: Signal<Checked | null>;
  readonly trouble: Signal<UploadTrouble | null>;
  readonly fileTroubles: Signal<readonly FileTrouble[]>;
  readonly base: Signal<Base | null>;
  readonly choice: Signal<PlayChoice>;
  readonly playing: Signal<Page | null>;
}

function showUpload(desk: Desk, given: Given): Page {
  const standing: Standing = {
    ...given,
    work: signal(null),
    checked: signal(null),
    trouble: signal(null),
    fileTroubles: signal([]),
    base: signal(null),
    choice: signal({ locale: desk.services.words.locale.peek(), mode: 'practice' }),
    playing: signal(null),
  };
  const { playing } = standing;
  const model = makeModel(desk, standing);
  const stopWarning = warnOfLoss(given);
  return {
    title: (texts) =>
      playing.value?.title(texts) ?? `${texts.t('scenario-upload.title')} – ${texts.t('app.name')}`,
    fillsWindow: () => playing.value?.fillsWindow?.() ?? false,
    draw: () => playing.value?.draw() ?? <UploadPage frame={desk.frame('scenarios')} model={model} />,
    close: () => {
      stopWarning();
      stopPlaying(standing);
    },
  };
}

/** Drafts live as long as the window: whoever closes it is asked first, as long as there is something to lose. */
function warnOfLoss({ draft, begun }: Given): () => void {
  const warn = (event: BeforeUnloadEvent) => {
    if (!isSame(draft.peek(), begun)) event.preventDefault();
  };
  window.addEventListener('beforeunload', warn);
  return () => window.removeEventListener('beforeunload', warn);
}

function stopPlaying({ playing }: Standing): void {
  playing.peek()?.close();
  playing.value = null;
}

function makeModel(desk: Desk, standing: Standing): UploadModel {
  const { draft, trade, editions, fileTroubles, checked, base } = standing;
  const checkOnce = onceAtATime(() => check(desk, standing), undefined);
  const publishOnce = onceAtATime(() => publish(desk, standing), undefined);
  return {
    ...standing,
    isChecked: computed(() => checked.value !== null && isSame(checked.value.files, draft.value)),
    changes: computed(() => (base.value?.source ? changesBetween(base.value.source, draft.value) : null)),
    replaces: computed(() =>
      editions.some(({ scenario, own }) => !own && scenario === idIn(draft.value.yaml)),
    ),
    trade,
    takeFiles: async (files) => {
      const read = await Promise.all([...files].map(readFile));
      fileTroubles.value = read.flatMap(({ trouble }) => (trouble ? [trouble] : []));
      const before = draft.peek();
      const good = read.filter(({ trouble }) => !trouble);
      draft.value = withFiles(before, good);
      if (losesText(before, draft.peek())) tellReplaced(desk, draft, before);
    },
    change: (next) => {
      draft.value = next;
    },
    check: () => void checkOnce(),
    publish: () => void publishOnce(),
    play: () => void play(desk, standing),
    download: () => handOut(draft.peek(), idIn(draft.peek().yaml) ?? 'scenario'),
    pageOf: pageOfFinding,
  };
}

/** What was typed would be gone by a slip of the hand. */
function tellReplaced(desk: Desk, draft: Signal<Source>, before: Source): void {
  const onUndo = () => {
    draft.value = before;
    desk.tell({ kind: 'done', text: 'desk-told.undone' });
  };
  desk.tell({ kind: 'done', text: 'desk-told.file-instead', onUndo });
}

async function readFile(file: File) {
  const { name, size } = file;
  const unknown = partOf(name) === null;
  if (unknown || size > LARGEST_FILE)
    return { name, text: '', trouble: { name, what: unknown ? 'unknown' : 'too-large' } as const };
  const text = await file.text();
  // What was not written as UTF-8 would be published with its letters broken.
  return { name, text, trouble: text.includes('\uFFFD') ? ({ name, what: 'not-unicode' } as const) : null };
}

/** Words that were begun and left empty are none. */
const filesOf = ({ yaml, words }: Source): Source => ({
  yaml,
  words: Object.fromEntries(Object.entries(words).filter(([, text]) => text.trim() !== '')),
});

async function check(desk: Desk, standing: Standing): Promise<void> {
  const { draft, work, checked, trouble } = standing;
  const files = draft.peek();
  work.value = { kind: 'checking', since: Date.now() };
  trouble.value = null;
  const told = await desk.ask('checkScenario', { body: filesOf(files) });
  if (told.ok) {
    checked.value = { files, report: told.answer };
    await findBase(desk, standing);
  } else {
    trouble.value = troubleOf(told);
    if (trouble.value === null) desk.heard(told);
  }
  work.value = null;
}

/** What this page has its own words for; null where the desk has them. */
function troubleOf({ code, problem }: Extract<Told<unknown>, { ok: false }>): UploadTrouble | null {
  const [fault] = problem?.faults ?? [];
  if (code === 'scenario-refused') return fault?.code === 'too-much-memory' ? 'too-much-memory' : 'too-slow';
  if (code === 'body-too-large' || code === 'bad-request') return 'too-large';
  return code === 'edition-overtaken' ? 'overtaken' : null;
}

/** The newest edition of one's own under this id, and what it was made of. */
async function findBase(desk: Desk, { draft, base }: Standing): Promise<void> {
  const id = idIn(draft.peek().yaml);
  const told = await desk.ask('listScenarios', { query: { all: 'yes' } });
  if (!told.ok) return;
  const own = told.answer.editions.filter(({ scenario, own: ours }) => ours && scenario === id);
  const last = own.toSorted((one, other) => other.number - one.number)[0];
  if (!last) {
    base.value = { number: 0, source: null };
    return;
  }
  const source = await desk.ask('readSource', { params: { version: last.version } });
  base.value = { number: last.number, source: source.ok ? source.answer : null };
}

async function publish(desk: Desk, standing: Standing): Promise<void> {
  const { checked, work, trouble, base, draft } = standing;
  const seal = checked.peek()?.report.seal;
  if (!seal) return;
  work.value = { kind: 'publishing', since: Date.now() };
  const after = base.peek()?.number ?? 0;
  const told = await desk.ask('publishScenario', { body: { ...filesOf(draft.peek()), seal, after } });
  work.value = null;
  if (told.ok) {
    draft.value = standing.begun;
    for (const [key, kept] of drafts) if (kept.draft === draft) drafts.delete(key);
    desk.tell({ kind: 'done', text: 'desk-told.edition-published', values: { number: told.answer.number } });
    return desk.goTo('preview', told.answer.version);
  }
  trouble.value = troubleOf(told);
  if (trouble.value === null) desk.heard(told);
  if (trouble.value === 'overtaken') await findBase(desk, standing);
}

async function play(desk: Desk, standing: Standing): Promise<void> {
  const preview = standing.checked.peek()?.report.preview;
  if (!preview) return;
  const { locale, mode } = standing.choice.peek();
  const instead = LOCALE_ORDER.find((code) => preview.words[code]) ?? 'en';
  const words = preview.words[locale] ?? preview.words[instead] ?? {};
  const onLeave = () => stopPlaying(standing);
  standing.playing.value = await openPlay(desk.services, {
    scenario: preview.scenario,
    words,
    locale,
    mode,
    onLeave,
  });
}
