import '../../style/profile.css';
import '../../style/desk-person.css';
import type { ComponentChildren } from 'preact';
import type { ShownSheet } from '../../../engine/score/sheet.ts';
import type { AttemptSummary } from '../../../protocol/attempt.ts';
import type { Remarks } from '../../../protocol/remark.ts';
import { StoredResult } from '../../account/attempt-result.tsx';
import { languageName } from '../../language-name.ts';
import { PracticeSign } from '../../practice/sign.tsx';
import { useTexts } from '../../ui.ts';
import { type Crumb, DeskTop, type FrameModel } from '../desk-frame.tsx';
import { NotesPanel } from './notes-panel.tsx';
import { PointsPanel } from './points-panel.tsx';
import type { RemarkingModel } from './remarking-model.ts';

interface Props {
  readonly frame: FrameModel;
  /** What the words of its scenario go by here. */
  readonly scenario: string;
  readonly attempt: AttemptSummary;
  /** The language it was held in. */
  readonly language: string;
  readonly model: RemarkingModel;
  /** It can be played again by our rules. */
  readonly watchable: boolean;
}

/** Above a call's debrief: whose it is, its replay, and what trainers write beside it. */
export function AttemptHead({ frame, scenario, attempt, language, model, watchable }: Props) {
  const { t, scenario: words } = useTexts();
  const { about } = model.remarks.value;
  const name = about?.displayName ?? t('desk-attempt.erased');
  return (
    <div class="desk attempt-head">
      <DeskTop
        frame={frame}
        title={words(scenario, 'title')}
        crumbs={crumbsOf(t('cohorts.title'), about)}
        actions={watchable && <WatchLinks attempt={attempt.id} />}
      />
      <p>
        <b>{name}</b> · <Facts attempt={attempt} language={language} />
      </p>
      <div class="attempt-remarks">
        <PointsPanel model={model} computed={attempt.result?.total ?? 0} />
        <NotesPanel model={model} />
      </div>
      {watchable && <p class="hint">{t('desk-attempt.written-to', { name })}</p>}
    </div>
  );
}

function crumbsOf(all: string, about: Remarks['about']): readonly Crumb[] {
  const up = { name: all, href: '#/desk' };
  if (!about) return [up];
  const place = `#/desk/person/${about.person}${about.cohort ? `/${about.cohort}` : ''}`;
  return [up, { name: about.displayName, href: place }];
}

function Facts({ attempt, language }: Pick<Props, 'attempt' | 'language'>) {
  const { t, day, locale } = useTexts();
  const { finished, opened, supervised, mode, late } = attempt;
  const facts = [
    day(finished ?? opened, 'with-time'),
    t(supervised ? 'call-filters.supervised' : 'call-filters.alone'),
    t(`mode.${mode}.name`),
    t('asked.in-language', { language: languageName(language, locale) }),
    ...(late ? [t('call-signs.late')] : []),
  ];
  return <>{facts.join(' · ')}</>;
}

function WatchLinks({ attempt }: { readonly attempt: string }) {
  const { t } = useTexts();
  return (
    <>
      <a class="button primary" href={`#/desk/attempt/${attempt}/watch/own`}>
        <PracticeSign name="play" />
        {t('desk-attempt.watch-own')}
      </a>
      <a class="button" href={`#/desk/attempt/${attempt}/watch/best`}>
        {t('desk-attempt.watch-best')}
      </a>
    </>
  );
}

interface StoredProps extends Pick<Props, 'attempt'> {
  readonly head: ComponentChildren;
  readonly sheet: ShownSheet;
}

/** A call by rules that are no longer ours: the sheet of its own time. */
export function StoredAttempt({ head, attempt, sheet }: StoredProps) {
  return (
    <main id="content" class="page debrief" tabIndex={-1}>
      {head}
      <StoredResult result={attempt.result} sheet={sheet} />
    </main>
  );
}
