import type { ReadonlySignal } from '@preact/signals';
import { isLacking } from '../../engine/analysis/verdict.ts';
import { speechText } from '../call/said.ts';
import type { Speakers } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import type { Practice } from '../practice/practice-links.tsx';
import { TurnPractice } from '../practice/turn-practice.tsx';
import { useTexts } from '../ui.ts';
import { Net, Reasons } from './reasons.tsx';
import type { NumberedTurn } from './turns.ts';
import { VerdictBadge } from './verdict-badge.tsx';
import { type Awaited, isJudged, verdictOn } from './verdicts.ts';
import { Why } from './why-line.tsx';
import { Wording, Wordings } from './wordings.tsx';

interface Props {
  readonly scenario: string;
  readonly speakers: Speakers;
  readonly turn: NumberedTurn;
  readonly analysis: ReadonlySignal<Awaited>;
  readonly practice: Practice | null;
}

/** One turn of the talk: what was said on both sides, what would have been better, what it did, and why. */
export function TurnItem({ turn: { number, turn }, analysis, practice, ...words }: Props) {
  const { t, ...texts } = useTexts();
  const awaited = analysis.value;
  const there = awaited.phase === 'there' ? awaited : null;
  const judged = there && verdictOn(there, turn.index, turn.traps.length > 0);
  const pair = there && judged?.better && { better: judged.better, replies: there.replies };
  return (
    <li class="turn" id={`turn-${number}`} tabIndex={-1}>
      <div class="turn-head">
        <h3>{t('debrief.turn', { number: texts.number(number) })}</h3>
        <VerdictBadge phase={awaited.phase} judged={judged} />
      </div>
      {turn.before && <TheySaid scenario={words.scenario} speech={turn.before} />}
      {pair ? (
        <Wordings {...words} turn={turn} {...pair} answers={practice?.answers ?? null} />
      ) : (
        <Wording {...words} turn={turn} />
      )}
      <Why turn={turn} />
      <Net changes={turn.changes} />
      <div class="turn-more">
        {turn.changes.length > 0 && <Reasons changes={turn.changes} />}
        {practice && (
          <TurnPractice
            practice={practice}
            index={turn.index}
            lacking={judged !== null && isJudged(judged.verdict) && isLacking(judged.verdict)}
          />
        )}
      </div>
    </li>
  );
}

interface TheySaidProps {
  readonly scenario: string;
  readonly speech: NonNullable<NumberedTurn['turn']['before']>;
}

function TheySaid({ scenario, speech }: TheySaidProps) {
  const texts = useTexts();
  return (
    <p class="they-said">
      <b>{texts.scenario(scenario, 'customer.name')}:</b>{' '}
      <Spoken text={speechText(texts, scenario, speech)} />
    </p>
  );
}
