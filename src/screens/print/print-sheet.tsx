import { wholePoints } from '../../engine/score/whole-points.ts';
import '../style/print.css';
import '../style/paper.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Debrief } from '../../engine/score/debrief.ts';
import { DIMENSIONS } from '../../engine/score/sheet.ts';
import { LAMPS } from '../../engine/vocabulary.ts';
import { said } from '../call/said.ts';
import { headWords, totalWords } from '../debrief/result.tsx';
import { type NumberedTurn, talkTurns } from '../debrief/turns.ts';
import { verdictWords } from '../debrief/verdict-badge.tsx';
import { type Awaited, verdictOn } from '../debrief/verdicts.ts';
import { whyOf } from '../debrief/why.ts';
import { whyWords } from '../debrief/why-line.tsx';
import { leftAs } from '../parts/left-as.ts';
import { type Speakers, speakerOf, spokenBy } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { PrintCurve } from './print-curve.tsx';

interface Props {
  readonly scenario: string;
  readonly debrief: Debrief;
  /** When the call ended; null where nobody knows. */
  readonly endedAt: number | null;
  readonly analysis: ReadonlySignal<Awaited>;
}

/** The type's size in points: the more answers, the smaller, so that the longest calls stay on one page. */
const sizeFor = (answers: number): number => Math.min(9.5, Math.max(6.5, 11.5 - answers / 4));

/** In calls of more answers only traps say why: all would not go on the page. */
const MOST_WHYS = 20;

/** The debrief on one page of A4; on a screen it is not there. */
export function PrintSheet({ scenario, debrief, endedAt, analysis }: Props) {
  const { t } = useTexts();
  const turns = talkTurns(debrief);
  return (
    <article class="print-sheet paper" style={{ '--print-size': `${sizeFor(turns.length)}pt` }}>
      <PrintHead scenario={scenario} debrief={debrief} endedAt={endedAt} analysis={analysis} />
      <PrintCurve debrief={debrief} />
      <div class="print-columns">
        <PrintPoints debrief={debrief} />
        <div>
          <PrintAdvice debrief={debrief} />
          <PrintConcern scenario={scenario} debrief={debrief} />
        </div>
      </div>
      <section>
        <h2>{t('debrief.answers')}</h2>
        <ol class="print-turns">
          {turns.map((turn) => (
            <PrintTurn
              key={turn.number}
              scenario={scenario}
              speakers={debrief.speakers}
              turn={turn}
              analysis={analysis}
              brief={turns.length > MOST_WHYS}
            />
          ))}
        </ol>
      </section>
    </article>
  );
}

function PrintHead({ scenario, debrief, endedAt, analysis }: Props) {
  const texts = useTexts();
  const { t, coach, number } = texts;
  const { sheet, praise } = debrief;
  const why = totalWords(texts, sheet);
  return (
    <header>
      <p>{[t('app.name'), ...headWords(texts, scenario, endedAt)].join(' · ')}</p>
      <h1>{texts.scenario(scenario, 'title')}</h1>
      <p>
        <b>
          {t('debrief.total', { points: number(wholePoints(sheet.total)) })},{' '}
          {coach(`tiers.${leftAs(sheet)}.name`)}.
        </b>{' '}
        {why} <PrintAccuracy analysis={analysis} />
      </p>
      <p>{coach(`praise.${praise}`)}</p>
    </header>
  );
}

/** On paper nothing can come later, so what is missing is said. */
function PrintAccuracy({ analysis }: Pick<Props, 'analysis'>) {
  const { t, number } = useTexts();
  const awaited = analysis.value;
  if (awaited.phase !== 'there') return <b>{t('debrief.print-missing')}</b>;
  const { accuracy } = awaited.analysis;
  if (accuracy === null) return null;
  return (
    <>
      {t('debrief.accuracy')}: {t('debrief.percent', { percent: number(accuracy * 100) })}.
    </>
  );
}

function PrintConcern({ scenario, debrief: { lamps } }: Pick<Props, 'scenario' | 'debrief'>) {
  const { t, scenario: words } = useTexts();
  return (
    <section>
      <h2>{t('debrief.concern')}</h2>
      <p>{words(scenario, 'concern')}</p>
      {lamps && <p>{LAMPS.map((lamp) => `${t(`lamps.${lamp}`)}: ${t(stateOf(lamps[lamp]))}`).join(', ')}</p>}
    </section>
  );
}

const stateOf = (needs: readonly unknown[]) => (needs.length === 0 ? 'lamps.lit' : 'lamps.dark');

function PrintPoints({ debrief: { sheet } }: Pick<Props, 'debrief'>) {
  const { t, coach, number } = useTexts();
  return (
    <section>
      <h2>{t('debrief.rubric')}</h2>
      <ul class="print-points">
        {DIMENSIONS.map((dimension) => {
          const score = sheet.dimensions[dimension];
          if (!score) return null;
          const { points, max } = score;
          return (
            <li key={dimension}>
              <span>{coach(`dimensions.${dimension}`)}</span>
              <span class="print-bar">
                <span style={{ width: `${(points / max) * 100}%` }} />
              </span>
              <span>{t('debrief.points', { points: number(points / 10, 1), max: number(max / 10) })}</span>
            </li>
          );
        })}
      </ul>
      {sheet.caps.map(({ cap, at }) => (
        <p key={cap}>{t('debrief.cap-at', { cap: coach(`caps.${cap}`), points: number(at / 10) })}</p>
      ))}
    </section>
  );
}

function PrintAdvice({ debrief: { advice } }: Pick<Props, 'debrief'>) {
  const { t, coach } = useTexts();
  return (
    <section>
      <h2>{t('debrief.advice')}</h2>
      {advice.length === 0 && <p>{t('debrief.no-advice')}</p>}
      <ul class="print-advice">
        {advice.map((piece) => (
          <li key={piece}>{coach(`advice.${piece}`)}</li>
        ))}
      </ul>
    </section>
  );
}

interface TurnProps extends Pick<Props, 'scenario' | 'analysis'> {
  readonly speakers: Speakers;
  readonly turn: NumberedTurn;
  /** Only traps say why. */
  readonly brief: boolean;
}

function PrintTurn({ scenario, speakers, turn: { number, turn }, analysis, brief }: TurnProps) {
  const texts = useTexts();
  const { t } = texts;
  const awaited = analysis.value;
  const judged = awaited.phase === 'there' ? verdictOn(awaited, turn.index, turn.traps.length > 0) : null;
  const words = said(texts, scenario, turn.input, turn.cues);
  const speaker = speakerOf(texts, scenario, speakers, turn.input);
  return (
    <li>
      <b>{number}</b> {words && <Spoken text={spokenBy(speaker, words)} />}{' '}
      <i>
        {judged && `${verdictWords(texts, judged)} · `}
        {t('debrief.meter-change', { meter: t('meters.calm'), points: texts.number(turn.calm) })}
      </i>{' '}
      {(!brief || turn.traps.length > 0) && <PrintWhy turn={turn} />}
    </li>
  );
}

function PrintWhy({ turn }: { turn: NumberedTurn['turn'] }) {
  const texts = useTexts();
  const why = whyOf(turn);
  return why && <span class="print-why">{whyWords(texts, why)}</span>;
}
