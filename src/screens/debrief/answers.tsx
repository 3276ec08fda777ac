import '../style/folded.css';
import type { ReadonlySignal } from '@preact/signals';
import { useRef, useState } from 'preact/hooks';
import type { Debrief } from '../../engine/score/debrief.ts';
import { lastWords } from '../../engine/view/last-words.ts';
import { speechText } from '../call/said.ts';
import { Sign } from '../parts/icon.tsx';
import { Spoken } from '../parts/spoken.tsx';
import { FaceDown } from '../practice/face-down.tsx';
import type { Practice } from '../practice/practice-links.tsx';
import { useTexts } from '../ui.ts';
import { LONG, type Run, runsOf } from './fold.ts';
import { TurnItem } from './turn-item.tsx';
import { type NumberedTurn, talkTurns } from './turns.ts';
import { VERDICT_PATHS } from './verdict-icons.ts';
import { type Awaited, verdictOn } from './verdicts.ts';

interface Props {
  readonly scenario: string;
  readonly debrief: Debrief;
  readonly analysis: ReadonlySignal<Awaited>;
  readonly practice: Practice | null;
}

/** Everything that was said and done in the talk, with what each answer did. */
export function Answers(props: Props) {
  const { scenario, debrief, analysis, practice } = props;
  const { t } = useTexts();
  const awaited = analysis.value;
  const turns = talkTurns(debrief);
  const section = useRef<HTMLElement>(null);
  const long = turns.length >= LONG && awaited.phase === 'there';
  const runs = long
    ? runsOf(turns, ({ turn }) => verdictOn(awaited, turn.index, turn.traps.length > 0))
    : [{ good: false, turns }];
  return (
    <section ref={section} class="panel answers">
      <h2>{t('debrief.answers')}</h2>
      {practice && <FaceDown practice={practice} analysis={analysis} />}
      {runs.map((run) =>
        run.good ? (
          <Folded key={run.turns[0]?.number} run={run} open={isRead(section.current)} {...props} />
        ) : (
          <Turns key={run.turns[0]?.number} turns={run.turns} {...props} />
        ),
      )}
      <LastWords scenario={scenario} debrief={debrief} />
    </section>
  );
}

function Turns({
  turns,
  scenario,
  debrief,
  analysis,
  practice,
}: Props & { readonly turns: readonly NumberedTurn[] }) {
  return (
    <ol class="turns" start={turns[0]?.number}>
      {turns.map((turn) => (
        <TurnItem
          key={turn.number}
          scenario={scenario}
          speakers={debrief.speakers}
          turn={turn}
          analysis={analysis}
          practice={practice}
        />
      ))}
    </ol>
  );
}

interface FoldedProps extends Props {
  readonly run: Run;
  /** From the first. */
  readonly open: boolean;
}

/** Good answers in one line. */
function Folded({ run: { turns }, open, ...props }: FoldedProps) {
  const { t, number } = useTexts();
  const [first] = useState(open);
  const [from = 0, to = 0] = [turns[0]?.number, turns.at(-1)?.number];
  return (
    <details class="folded" open={first}>
      <summary>
        <Sign name="good" path={VERDICT_PATHS.good} />
        <b>{t('debrief.folded', { count: turns.length })}</b>
        <span class="hint">
          {from === to
            ? t('debrief.turn', { number: number(from) })
            : t('debrief.turns', { from: number(from), to: number(to) })}
        </span>
      </summary>
      <Turns turns={turns} {...props} />
    </details>
  );
}

function LastWords({ scenario, debrief }: Pick<Props, 'scenario' | 'debrief'>) {
  const texts = useTexts();
  const last = debrief.turns.at(-1);
  const mood = last?.mood ?? debrief.start.mood;
  // Before a follow-up they stand in the list already.
  if (!debrief.ending || last?.before?.kind === 'ending') return null;
  return (
    <p class="they-said">
      <b>{texts.t('debrief.last-words')}:</b>{' '}
      <Spoken text={speechText(texts, scenario, lastWords(debrief.ending, mood))} />
    </p>
  );
}

/** Whether somebody has scrolled down to it: nothing is folded away under their eyes when the verdicts come. */
const isRead = (section: HTMLElement | null): boolean =>
  section !== null && window.scrollY > 0 && section.getBoundingClientRect().top < window.innerHeight;

/** Leads to an answer; one that lies folded is opened first. */
export function showTurn(number: number): void {
  const item = document.getElementById(`turn-${number}`);
  item?.closest<HTMLDetailsElement>('details.folded')?.setAttribute('open', '');
  item?.scrollIntoView({ block: 'start' });
  item?.focus();
}
