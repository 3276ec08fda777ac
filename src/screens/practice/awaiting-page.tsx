import { useTexts } from '../ui.ts';
import { PracticeSign } from './sign.tsx';

/** What is to be shown is being worked out, or could not be; the code says why. */
export type Awaiting = { readonly phase: 'under-way' } | { readonly phase: 'missing'; readonly code: string };

interface Props {
  readonly state: Awaiting;
  /** Where the explanation of the call stands. */
  readonly debrief: string;
  readonly line: 'own' | 'best' | 'worst' | 'mistakes';
}

/** Stands until the analysis has come; the debrief is never further away than one press. */
export function AwaitingPage({ state, debrief, line }: Props) {
  const { t } = useTexts();
  return (
    <main id="content" class="page" tabIndex={-1}>
      <section class="panel practice-awaiting">
        <h1>{t(line === 'mistakes' ? 'practice.mistakes.title' : `practice.watch.${line}`)}</h1>
        <div role="status">
          {state.phase === 'under-way' ? (
            <p>{t('practice.under-way')}</p>
          ) : (
            <>
              <p>{t('practice.missing')}</p>
              <p class="code">{t('app.code', { code: state.code })}</p>
            </>
          )}
        </div>
        <p class="buttons">
          <a class="button" href={debrief}>
            <PracticeSign name="back" />
            {t('practice.back')}
          </a>
          {state.phase === 'missing' && (
            <button type="button" onClick={() => location.reload()}>
              {t('app.reload')}
            </button>
          )}
        </p>
      </section>
    </main>
  );
}
