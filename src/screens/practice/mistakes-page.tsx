import '../style/practice.css';
import '../style/turns.css';
import '../style/verdicts.css';
import type { ComponentType } from 'preact';
import type { AroundProps } from '../call/around-call.tsx';
import type { CallModel } from '../call/call-model.ts';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import { Moment } from './moment.tsx';
import { PracticeSign } from './sign.tsx';
import type { Stand, Trial, TrialsModel } from './trial-model.ts';
import { TrialOutcome } from './trial-outcome.tsx';

interface Props {
  readonly model: TrialsModel;
  readonly Around: ComponentType<Pick<AroundProps, 'call' | 'Menu'>>;
}

/** Back to the moment before each mistake, its answer hidden; any answer as good as the best is accepted (M-24). */
export function MistakesPage({ model, Around }: Props) {
  const { t } = useTexts();
  const trial = model.trial.value;
  return (
    <main id="content" class="page mistakes" tabIndex={-1}>
      <header class="page-head">
        <a class="back" href={`#/debrief/${model.number}`}>
          <PracticeSign name="back" />
          {t('practice.back')}
        </a>
        <h1>{t('practice.mistakes.title')}</h1>
        {model.stands.value.length > 0 && <Marks model={model} />}
      </header>
      {trial ? (
        <Trying key={model.at.value} model={model} Around={Around} trial={trial} />
      ) : (
        <AllThrough model={model} />
      )}
    </main>
  );
}

/** How far one has come: every mistake with its number, and what became of it in a sign and a word. */
function Marks({ model }: { model: TrialsModel }) {
  const { t, number } = useTexts();
  const stands = model.stands.value;
  const solved = stands.filter((stand) => stand === 'solved').length;
  return (
    <div class="marks">
      <ol>
        {stands.map((stand, place) => (
          <li
            key={place}
            class={`mark mark-${stand}`}
            aria-current={place === model.at.value ? 'step' : undefined}
          >
            {number(place + 1)}
            {SIGNS[stand] && <PracticeSign name={SIGNS[stand]} />}
            <span class="visually-hidden">{t(`practice.mistakes.stand.${stand}`)}</span>
          </li>
        ))}
      </ol>
      {model.trial.value && (
        <p>{t('practice.mistakes.solved', { solved: number(solved), all: number(stands.length) })}</p>
      )}
    </div>
  );
}

const SIGNS = { open: null, solved: 'best', shown: 'shown', skipped: 'next' } as const satisfies Record<
  Stand,
  unknown
>;

function Trying({ model, trial, Around }: Props & { readonly trial: Trial }) {
  const { t } = useTexts();
  const { phase } = trial.outcome.value;
  return (
    <>
      <Moment trial={trial} />
      {phase !== 'choosing' && <TrialOutcome model={model} trial={trial} />}
      {phase === 'choosing' && (
        <p class="buttons">
          <button type="button" onClick={trial.show}>
            {t('practice.mistakes.show')}
          </button>
          <button type="button" onClick={model.next}>
            {t('practice.mistakes.skip')}
          </button>
        </p>
      )}
      <Around call={trial.call} Menu={Leaving} />
    </>
  );
}

/** Escape asks before it leads away. */
function Leaving({ call, onClose }: { call: CallModel; onClose(): void }) {
  const { t } = useTexts();
  return (
    <Dialog title={t('practice.mistakes.title')} onClose={onClose}>
      <p class="buttons">
        <button type="button" class="primary" onClick={onClose}>
          {t('menu.resume')}
        </button>
        <button type="button" onClick={() => call.leave()}>
          {t('practice.back')}
        </button>
      </p>
    </Dialog>
  );
}

function AllThrough({ model }: { model: TrialsModel }) {
  const { t, number } = useTexts();
  const stands = model.stands.value;
  const solved = stands.filter((stand) => stand === 'solved').length;
  const said = { solved: number(solved), all: number(stands.length) };
  return (
    <section class="panel through" role="status">
      <p class="points">{stands.length > 0 && t('practice.mistakes.solved', said)}</p>
      <p>{t(summaryKey(solved, stands.length))}</p>
      <p class="buttons">
        <a class="button primary" href={`#/debrief/${model.number}`}>
          {t('practice.back')}
        </a>
        {stands.length > 0 && (
          <button type="button" onClick={model.restart}>
            <PracticeSign name="again" />
            {t('practice.mistakes.again')}
          </button>
        )}
      </p>
    </section>
  );
}

function summaryKey(solved: number, all: number) {
  if (all === 0) return 'practice.mistakes.none';
  return solved === all ? 'practice.mistakes.all-solved' : 'practice.mistakes.some-left';
}
