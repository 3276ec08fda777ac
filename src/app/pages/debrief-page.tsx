import { load } from 'virtual:scenarios';
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Log } from '../../engine/log/log.ts';
import { parseLog } from '../../engine/log/parse-log.ts';
import { type Replay, replay } from '../../engine/log/replay.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Debrief } from '../../engine/score/debrief.ts';
import { makeDebrief } from '../../engine/score/make-debrief.ts';
import type { BesideCurve } from '../../screens/debrief/beside-curve.tsx';
import { DebriefPage, WaysOn } from '../../screens/debrief/debrief-page.tsx';
import type { Awaited } from '../../screens/debrief/verdicts.ts';
import type { Practice } from '../../screens/practice/practice-links.tsx';
import { ShareBox } from '../../screens/share/share-box.tsx';
import { SharedBanner } from '../../screens/share/shared-banner.tsx';
import type { Comparable } from '../../screens/share/sharing.ts';
import { pageAnalyst } from '../analysis/page-analyst.ts';
import { toldOf } from '../analysis/told.ts';
import { branchCall } from '../call/branch.ts';
import { fetchLater } from '../fetch-later.ts';
import type { Page } from '../page.ts';
import { openAnswersOf } from '../practice/open-answers.ts';
import type { Services } from '../services.ts';
import { comparableWith } from '../share/comparable.ts';
import { makeSharing } from '../share/sharing.ts';
import { type FinishedRecord, isOwnRun } from '../store/store.ts';
import { DEBRIEF_WORDS } from './debrief-words.ts';

/** Null where there is no such call, or its scenario has changed since; the reader has been told. */
export async function openDebrief(services: Services, number: number): Promise<Page | null> {
  const { store, notices, go } = services;
  const finished = await store.finished();
  const record = finished.find((entry) => entry.number === number);
  if (!record) {
    notices.tell('call-missing');
    return null;
  }
  const scenario = await load(record.scenario);
  const explained = explainRecord(scenario, record);
  if (!explained) {
    notices.tell('debrief-outdated');
    return null;
  }
  const { log, debrief } = explained;
  // The way to play beside one's best call is no part of what is explained, and may come late.
  const past = fetchLater(async () => (await import('../beside/own-past.ts')).hasPast(finished, log));
  return showDebrief(services, {
    scenario,
    log,
    debrief,
    endedAt: record.endedAt,
    previous: previousTotal(finished, record),
    shift: record.shift,
    comparable: comparableWith(finished, record, log),
    onCompare: (other) => go({ page: 'compare', one: number, other }),
    practice: practiceOf(services, record, log),
    beside: await besideOf(record, explained),
    instead: { ways: <WaysOn scenario={scenario.id} shift={record.shift} beside={past} /> },
    top: record.shared ? <SharedBanner onKeep={null} /> : null,
  });
}

interface Shown extends Explained {
  /** What ran beside it, where something did. */
  readonly beside?: BesideCurve | null;
  readonly scenario: Scenario;
  /** Null where nobody knows. */
  readonly endedAt: number | null;
  readonly previous: number | null;
  /** The shift it was a part of. */
  readonly shift: string | null;
  readonly comparable: Comparable;
  readonly onCompare?: (other: number) => void;
  /** Null where the call is not among the finished ones. */
  readonly practice: Practice | null;
  readonly top: ComponentChildren;
  /** The log as others can open it, where it stands here under another name. */
  readonly handOn?: Log;
  /** In the place of what a call that stands here is handed on with, and leads on to. */
  readonly instead?: { readonly bottom?: ComponentChildren; readonly ways: ComponentChildren };
}

/** The page of a call that could be explained, wherever it came from. */
export async function showDebrief({ words }: Services, shown: Shown): Promise<Page> {
  const { scenario, log, comparable, onCompare = () => {}, handOn = log, instead, ...told } = shown;
  const { id } = scenario;
  const own = id.includes('@') ? [] : [`scenarios/${id}`];
  const [sharing] = await Promise.all([makeSharing(handOn), words.need(...DEBRIEF_WORDS, ...own)]);
  const { analysis, cancel } = judge(scenario, log);
  const share = { sharing, comparable, analysis, onCompare };
  return {
    title: (texts) => `${texts.t('debrief.title')}: ${texts.scenario(id, 'title')}`,
    draw: () => (
      <DebriefPage
        {...told}
        scenario={id}
        analysis={analysis}
        bottom={<ShareBox {...share} />}
        {...instead}
      />
    ),
    close: cancel,
  };
}

/** Going on from here is a call of its own; this one stays as it is. */
function practiceOf(
  { store, settings, go }: Services,
  { number, branchOf, endedAt }: FinishedRecord,
  log: Log,
): Practice {
  let asked = false;
  const playFrom = async (index: number) => {
    // The second press of a hurried finger begins no second call.
    if (asked) return;
    asked = true;
    try {
      go({ page: 'call', id: await branchCall({ store, log, number, index }) });
    } finally {
      asked = false;
    }
  };
  const answers = openAnswersOf(settings, endedAt);
  return { number, branchOf, playFrom: (index) => void playFrom(index), answers };
}

export interface Explained {
  readonly log: Log;
  readonly debrief: Debrief;
}

interface Played extends Explained {
  readonly replay: Replay;
}

/** Null where the scenario has changed since. */
export function explainRecord(scenario: Scenario, record: FinishedRecord): Played | null {
  const parsed = parseLog(record.log);
  const replayed = parsed.ok ? replay(scenario, parsed.log) : null;
  if (!parsed.ok || !replayed?.ok) return null;
  return { log: parsed.log, debrief: makeDebrief(replayed.replay), replay: replayed.replay };
}

/** The debrief can do without it. */
async function besideOf({ beside }: FinishedRecord, { log, replay }: Played): Promise<BesideCurve | null> {
  if (beside === undefined) return null;
  try {
    return (await import('../beside/curve-beside.ts')).curveBeside(replay, log.mode, beside);
  } catch {
    return null;
  }
}

/** Begins the analysis, which takes its time beside the page. */
function judge(scenario: Scenario, log: Log): { analysis: ReadonlySignal<Awaited>; cancel: () => void } {
  const analysis = signal<Awaited>({ phase: 'under-way' });
  const { answer, cancel } = pageAnalyst.ask({ about: 'call', scenario, log });
  void answer.then((told) => {
    analysis.value = toldOf(told, scenario);
  });
  return { analysis, cancel };
}

/**
 * One's own run before this one; what somebody shared, or went on from the middle, is no run of one's own, and is not
 * measured by one either.
 */
function previousTotal(finished: readonly FinishedRecord[], record: FinishedRecord): number | null {
  if (!isOwnRun(record)) return null;
  const before = finished.slice(0, finished.indexOf(record)).filter(isOwnRun);
  return before.findLast(({ scenario }) => scenario === record.scenario)?.total ?? null;
}
