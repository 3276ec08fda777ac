/** A scenario is handed in: mended, checked, tried and published. */
import { computed } from '@preact/signals';
import type { Edition, Source } from '../../../protocol/scenario.ts';
import { changesBetween } from '../../../screens/desk/scenarios/changes.ts';
import { EMPTY, idIn, isSame } from '../../../screens/desk/scenarios/draft.ts';
import { LOCALE_ORDER } from '../../../screens/desk/scenarios/languages.ts';
import { UploadPage } from '../../../screens/desk/scenarios/upload.tsx';
import type { UploadModel } from '../../../screens/desk/scenarios/upload-model.ts';
import type { Opened, Page } from '../../page.ts';
import type { Desk } from '../desk.ts';
import { makeDrafts } from '../drafts.ts';
import { askEditions } from '../edition-titles.ts';
import { onceAtATime } from '../once-at-a-time.ts';
import { both } from '../reading.ts';
import { check, publish } from './check-and-publish.ts';
import { handOut } from './hand-out.ts';
import { pageOfFinding } from './pages-of-findings.ts';
import { openPlay } from './play.tsx';
import { exampleIn, starterOf } from './starter.ts';
import { takeFiles } from './take-files.ts';
import { beginUploading, type Given, type Uploading } from './uploading.ts';

const ELSEWHERE = { elsewhere: { page: 'desk', argument: 'scenarios' } } as const;

/** By person, and by the address they were begun at. */
const drafts = makeDrafts<Source>(isSame);

/** `begin`: the edition to begin from, or `start` for a small example. */
export async function openUpload(desk: Desk, begin = ''): Promise<Opened> {
  await desk.services.words.need('desk/scenarios', 'desk/phrases', 'guidance');
  const read = desk.heard(await both(askEditions(desk), desk.ask('readTrade', {})));
  if (!read) return ELSEWHERE;
  const [{ editions }, trade] = read;
  const place = `${desk.me.person.id} ${begin}`;
  const first = drafts.has(place) ? EMPTY : await firstDraft(desk, begin, editions);
  if (!first) return ELSEWHERE;
  const kept = drafts.at(place, first);
  return showUpload(desk, { kept, editions, trade, onPublished: () => drafts.forget(kept) });
}

/** Null where it is not there to begin from. */
async function firstDraft(desk: Desk, begin: string, editions: readonly Edition[]): Promise<Source | null> {
  const version = begin === 'start' ? exampleIn(editions)?.version : begin;
  if (!version) return EMPTY;
  const source = desk.found(await desk.ask('readSource', { params: { version } }));
  return begin === 'start' ? source && starterOf(source, desk.services.words.locale.peek()) : source;
}

function showUpload(desk: Desk, given: Given): Page {
  const uploading = beginUploading(given, desk.services.words.locale.peek());
  const { playing } = uploading;
  const model = makeModel(desk, uploading);
  return {
    title: (texts) =>
      playing.value?.title(texts) ?? `${texts.t('scenario-upload.title')} – ${texts.t('app.name')}`,
    fillsWindow: () => playing.value?.fillsWindow?.() ?? false,
    draw: () => playing.value?.draw() ?? <UploadPage frame={desk.frame('scenarios')} model={model} />,
    close: () => stopPlaying(uploading),
  };
}

function stopPlaying({ playing }: Uploading): void {
  playing.peek()?.close();
  playing.value = null;
}

function makeModel(desk: Desk, uploading: Uploading): UploadModel {
  const { draft, editions, checked, base } = uploading;
  const checkOnce = onceAtATime(() => check(desk, uploading), undefined);
  const publishOnce = onceAtATime(() => publish(desk, uploading), undefined);
  return {
    ...uploading,
    isChecked: computed(() => checked.value !== null && isSame(checked.value.files, draft.value)),
    changes: computed(() => (base.value?.source ? changesBetween(base.value.source, draft.value) : null)),
    replaces: computed(() =>
      editions.some(({ scenario, own }) => !own && scenario === idIn(draft.value.yaml)),
    ),
    takeFiles: (files) => takeFiles(desk, uploading, files),
    change: (next) => {
      draft.value = next;
    },
    check: () => void checkOnce(),
    publish: () => void publishOnce(),
    play: () => void play(desk, uploading),
    download: () => handOut(draft.peek(), idIn(draft.peek().yaml) ?? 'scenario'),
    pageOf: pageOfFinding,
  };
}

async function play(desk: Desk, uploading: Uploading): Promise<void> {
  const preview = uploading.checked.peek()?.report.preview;
  if (!preview) return;
  const { locale, mode } = uploading.choice.peek();
  const instead = LOCALE_ORDER.find((code) => preview.words[code]) ?? 'en';
  const words = preview.words[locale] ?? preview.words[instead] ?? {};
  const onLeave = () => stopPlaying(uploading);
  uploading.playing.value = await openPlay(desk.services, {
    scenario: preview.scenario,
    words,
    locale,
    mode,
    onLeave,
  });
}
