import '../../style/verdicts.css';
import '../../style/desk-check.css';
import type { CheckStanding } from '../../../course/team-check.ts';
import { isLacking } from '../../../engine/analysis/verdict.ts';
import type { CheckReport } from '../../../protocol/check.ts';
import { speechText } from '../../call/said.ts';
import { VERDICT_PATHS } from '../../debrief/verdict-icons.ts';
import { Sign } from '../../parts/icon.tsx';
import { replyWords } from '../../parts/reply-words.ts';
import { Spoken } from '../../parts/spoken.tsx';
import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import type { ReportModel } from './check-model.ts';
import { LevelWord } from './checks.tsx';

interface Props {
  readonly frame: FrameModel;
  /** Name of the group. */
  readonly cohort: string;
  readonly model: ReportModel;
}

/** A team check: whether the group is level, who has passed, and question by question where it is not level. */
export function CheckReportPage({ frame, cohort, model }: Props) {
  const { t } = useTexts();
  const report = model.report.value;
  const crumbs = [
    { name: t('cohorts.title'), href: '#/desk' },
    { name: cohort, href: `#/desk/cohort/${report.cohort}/checks` },
  ];
  return (
    <DeskFrame frame={frame} title={report.title} crumbs={crumbs}>
      <Level report={report} />
      <People report={report} />
      <section aria-labelledby="check-questions">
        <h2 id="check-questions">{t('check-report.questions')}</h2>
        <p class="hint">{t('check-report.questions-line')}</p>
        <ol class="check-questions">
          {report.questions.map((question, place) => (
            <li key={place} class={isApart(question) ? 'panel apart' : 'panel'}>
              <OneQuestion name={model.nameOf(question.version)} question={question} place={place} />
            </li>
          ))}
        </ol>
      </section>
    </DeskFrame>
  );
}

/** Somebody has answered it otherwise than well; who has not come to it yet says nothing of it. */
const isApart = ({ replies, chosen }: CheckReport['questions'][number]): boolean =>
  replies.some(({ id, verdict }) => isLacking(verdict) && (chosen[id] ?? 0) > 0);

function Level({
  report: { level, people, needed, questions, withdrawn },
}: {
  readonly report: CheckReport;
}) {
  const { t, number } = useTexts();
  const apart = questions.flatMap((one, place) => (isApart(one) ? [number(place + 1)] : []));
  const count = (wanted: CheckStanding) => people.filter(({ standing }) => standing === wanted).length;
  return (
    <section class="panel" aria-labelledby="check-level">
      <div class="assignment-head">
        <h2 id="check-level">{t('check-report.level')}</h2>
        <LevelWord level={level} />
        {withdrawn && <span class="withdrawn-word">{t('assignments.withdrawn')}</span>}
      </div>
      <p>
        {t('checks.passed', { passed: number(count('passed')), all: number(people.length) })}
        {count('to-do') > 0 && ` · ${t('check-report.waiting', { count: count('to-do') })}`}
      </p>
      <p class="hint">{t('checks.needed', { needed: number(needed), all: number(questions.length) })}</p>
      {apart.length > 0 && (
        <p>
          <b>{t('check-report.apart', { questions: apart.join(', ') })}</b>
        </p>
      )}
      <p>{t(level ? 'check-report.level-line' : 'check-report.not-level-line')}</p>
    </section>
  );
}

const STANDINGS: Readonly<Record<CheckStanding, InterfaceKey>> = {
  passed: 'check-report.standings.passed',
  'not-passed': 'check-report.standings.not-passed',
  'to-do': 'check-report.standings.to-do',
};

function People({ report: { people } }: { readonly report: CheckReport }) {
  const { t } = useTexts();
  if (people.length === 0) return <p class="panel">{t('check-report.nobody')}</p>;
  return (
    <section class="panel" aria-labelledby="check-people">
      <h2 id="check-people">{t('check-report.people')}</h2>
      <ul class="check-people">
        {people.map(({ person, displayName, standing }) => (
          <li key={person}>
            <span>{displayName}</span> <span class={`standing-${standing}`}>{t(STANDINGS[standing])}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface QuestionProps {
  readonly name: string;
  readonly question: CheckReport['questions'][number];
  readonly place: number;
}

function OneQuestion({ name, question, place }: QuestionProps) {
  const texts = useTexts();
  const { t, number, scenario } = texts;
  return (
    <>
      <div class="assignment-head">
        <h3>{t('check-report.question', { number: number(place + 1) })}</h3>
        <span class="hint">{scenario(name, 'title')}</span>
        {(question.level || isApart(question)) && <LevelWord level={question.level} />}
      </div>
      <blockquote>
        <Spoken text={speechText(texts, name, question.speech)} />
      </blockquote>
      <p class="hint">{t('check-report.answered', { count: question.answered })}</p>
      <ul class="check-split">
        {question.replies.map((reply) => (
          <OneReply key={reply.id} name={name} question={question} reply={reply} />
        ))}
      </ul>
    </>
  );
}

interface ReplyProps extends Pick<QuestionProps, 'name' | 'question'> {
  readonly reply: QuestionProps['question']['replies'][number];
}

function OneReply({ name, question, reply: { id, verdict } }: ReplyProps) {
  const texts = useTexts();
  const { t, coach, number } = texts;
  const chosen = question.chosen[id] ?? 0;
  const experts = question.experts[id] ?? 0;
  const share = t('check-report.chosen', { chosen: number(chosen), all: number(question.answered) });
  return (
    <li class={chosen > 0 ? 'taken' : undefined}>
      <p>
        <Spoken text={replyWords(texts, name, id)} />
      </p>
      <p class="check-figures">
        <span class={`verdict verdict-${verdict}`}>
          <Sign name={verdict} path={VERDICT_PATHS[verdict]} />
          <b>{coach(`verdicts.${verdict}`)}</b>
        </span>
        {chosen > 0 && <span>{share}</span>}
        {experts > 0 && <span>{t('check-report.experts', { count: experts })}</span>}
      </p>
      {chosen > 0 && <meter max={question.answered} value={chosen} aria-label={share} />}
    </li>
  );
}
