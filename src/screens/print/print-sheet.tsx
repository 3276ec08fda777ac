import '../style/print.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Debrief } from '../../engine/score/debrief.ts';
import { DIMENSIONS } from '../../engine/score/sheet.ts';
import { LAMPS } from '../../engine/vocabulary.ts';
import { said } from '../call/said.ts';
import { type NumberedTurn, talkTurns } from '../debrief/turns.ts';
import { verdictWords } from '../debrief/verdict-badge.tsx';
import { type Awaited, verdictOn } from '../debrief/verdicts.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { PrintCurve } from './print-curve.tsx';

interface Props {
  readonly scenario: string;
  readonly debrief: Debrief;
  readonly analysis: ReadonlySignal<Awaited>;
}

/** The type's size in points: the more answers, the smaller, so that the longest calls stay on one page. */
const sizeFor = (answers: number): number => Math.min(10, Math.max(6.5, 12 - answers / 5));

/** The debrief on one page of A4; on a screen it is not there. */
export function PrintSheet({ scenario, debrief, analysis }: Props) {
  const { t } = useTexts();
  const turns = talkTurns(debrief);
  return (
    <article class="print-sheet" style={{ '--print-size': `${sizeFor(turns.length)}pt` }}>
      <PrintHead scenario={scenario} debrief={debrief} analysis={analysis} />
      <PrintCurve debrief={debrief} />
      <div class="print-columns">
        <PrintPoints debrief={debrief} />
        <PrintAdvice debrief={debrief} />
      </div>
      <h2>{t('debrief.answers')}</h2>
      <ol class="print-turns">
        {turns.map((turn) => (
          <PrintTurn key={turn.number} scenario={scenario} turn={turn} analysis={analysis} />
        ))}
      </ol>
    </article>
  );
}

function PrintHead({ scenario, debrief: { sheet, praise, lamps }, analysis }: Props) {
  const texts = useTexts();
  const { t, coach, number } = texts;
  const awaited = analysis.value;
  const accuracy = awaited.phase === 'there' ? awaited.analysis.accuracy : null;
  return (
    <header>
      <p>
        {t('app.name')} · {t('debrief.title')} · {texts.scenario(scenario, 'customer.name')}
      </p>
      <h1>{texts.scenario(scenario, 'title')}</h1>
      <p>
        <b>
          {t('debrief.total', { points: number(sheet.total / 10) })}, {coach(`tiers.${sheet.tier}.name`)}.
        </b>{' '}
        {accuracy !== null &&
          `${t('debrief.accuracy')}: ${t('debrief.percent', { percent: number(accuracy * 100) })}. `}
        {lamps && LAMPS.map((lamp) => `${t(`lamps.${lamp}`)}: ${t(stateOf(lamps[lamp]))}`).join(', ')}
      </p>
      <p>{coach(`praise.${praise}`)}</p>
    </header>
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
          const { points, max } = sheet.dimensions[dimension];
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
  readonly turn: NumberedTurn;
}

function PrintTurn({ scenario, turn: { number, turn }, analysis }: TurnProps) {
  const texts = useTexts();
  const { t } = texts;
  const awaited = analysis.value;
  const judged = awaited.phase === 'there' ? verdictOn(awaited, turn.index, turn.traps.length > 0) : null;
  const words = said(texts, scenario, turn.input, turn.cues);
  return (
    <li>
      <b>{number}</b> {words && <Spoken text={words} />}{' '}
      <i>
        {judged && `${verdictWords(texts, judged)} · `}
        {t('debrief.meter-change', { meter: t('meters.calm'), points: texts.number(turn.calm) })}
      </i>
    </li>
  );
}
