import { effect, signal } from '@preact/signals';
import type { Analysis } from '../../engine/analysis/analysis.ts';
import { mistakesOf } from '../../engine/analysis/mistakes.ts';
import type { AroundProps } from '../../screens/call/around-call.tsx';
import { type Awaiting, AwaitingPage } from '../../screens/practice/awaiting-page.tsx';
import { MistakesPage } from '../../screens/practice/mistakes-page.tsx';
import type { TrialsModel } from '../../screens/practice/trial-model.ts';
import { pageAnalyst } from '../analysis/page-analyst.ts';
import { listenToKeys } from '../call/keyboard.ts';
import { openPhraseBook } from '../call/phrase-book.tsx';
import type { Page } from '../page.ts';
import { type FinishedCall, openFinished } from '../practice/finished-call.ts';
import { openAnswersOf } from '../practice/open-answers.ts';
import { makeTrials } from '../practice/trials.ts';
import type { Services } from '../services.ts';

/** Null where there is no such call; the reader has been told. */
export async function openMistakes(services: Services, number: number): Promise<Page | null> {
  const finished = await openFinished(services, number);
  if (!finished) return null;
  const [{ AroundCall }, PhraseBook] = await Promise.all([
    import('../../screens/call/around-call.tsx'),
    openPhraseBook(services),
  ]);
  const Around = (props: Pick<AroundProps, 'call' | 'Menu'>) => (
    <AroundCall {...props} PhraseBook={PhraseBook} />
  );
  const { scenario, log } = finished;
  const showing = signal<Awaiting | Opened>({ phase: 'under-way' });
  const { answer, cancel } = pageAnalyst.ask({ about: 'call', scenario, log });
  void answer.then((told) => {
    if (told.ok) showing.value = open(services, finished, told.analysis);
    else if (told.code !== 'cancelled') showing.value = { phase: 'missing', code: told.code };
  });
  return {
    title: ({ t }) => t('practice.mistakes.title'),
    draw: () => {
      const now = showing.value;
      if (now.phase !== 'there')
        return <AwaitingPage state={now} debrief={`#/debrief/${number}`} line="mistakes" />;
      return <MistakesPage model={now.model} Around={Around} />;
    },
    close: () => {
      cancel();
      const now = showing.value;
      if (now.phase === 'there') now.close();
    },
  };
}

interface Opened {
  readonly phase: 'there';
  readonly model: TrialsModel;
  close(): void;
}

function open({ settings, go }: Services, finished: FinishedCall, analysis: Analysis): Opened {
  const onLeave = () => go({ page: 'debrief', number: finished.number });
  const answers = openAnswersOf(settings, finished.endedAt);
  const { model, stop } = makeTrials(mistakesOf(analysis), {
    finished,
    analyst: pageAnalyst,
    onLeave,
    onFaced: (index) => answers.turn([index], true),
  });
  // The keys of the call, as long as there is something to choose.
  const stopKeys = effect(() => {
    const trial = model.trial.value;
    return trial?.outcome.value.phase === 'choosing' ? listenToKeys(trial.call, settings) : undefined;
  });
  return {
    phase: 'there',
    model,
    close: () => {
      stop();
      stopKeys();
    },
  };
}
