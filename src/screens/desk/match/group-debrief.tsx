import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { weightOf } from '../../../contest/splits.ts';
import { replyWords } from '../../parts/reply-words.ts';
import { Spoken } from '../../parts/spoken.tsx';
import { useTexts } from '../../ui.ts';
import { Waiting } from '../waiting.tsx';
import { BestCalls } from './best-calls.tsx';
import type { HallModel, RoundSplits } from './hall-model.ts';

interface Props {
  readonly model: HallModel;
}

type Split = RoundSplits['splits'][number];
interface Shown {
  readonly from: RoundSplits;
  readonly split: Split;
}

/** The decision that split the room most, with what everybody chose, and then the others. */
export function GroupDebrief({ model }: Props) {
  const { t } = useTexts();
  const place = useSignal(0);
  const rounds = model.splits.value;
  const all = rounds === null ? [] : inOrder(rounds);
  const shown = all[Math.min(place.value, all.length - 1)];
  return (
    <div class="group-debrief">
      {rounds === null && <Waiting unread={model.unreadSplits} />}
      {rounds !== null && !shown && <p class="hall-none">{t('hall.no-splits')}</p>}
      {shown && (
        <Decision
          shown={shown}
          most={place.value === 0}
          chose={model.match.value.form === 'own' ? 'hall.chose' : 'hall.teams-chose'}
        >
          <OtherDecisions all={all} place={place} />
        </Decision>
      )}
      {rounds !== null && (
        <BestCalls model={model} rounds={rounds.map(({ round }) => round)} withScenarios={model.seesBest} />
      )}
    </div>
  );
}

/** Of all rounds, what split the room most, first. */
const inOrder = (rounds: readonly RoundSplits[]): readonly Shown[] =>
  rounds
    .flatMap((from) => from.splits.map((split) => ({ from, split })))
    .toSorted((one, other) => weightOf(other.split) - weightOf(one.split));

interface DecisionProps {
  readonly shown: Shown;
  readonly most: boolean;
  /** What is counted: people, or teams that share a call. */
  readonly chose: 'hall.chose' | 'hall.teams-chose';
  /** The way to the others. */
  readonly children: ComponentChildren;
}

function Decision({ shown: { from, split }, most, chose, children }: DecisionProps) {
  const texts = useTexts();
  const { t, number, scenario } = texts;
  return (
    <section aria-labelledby="decision">
      <header class="split-head">
        <h2 id="decision">{t(most ? 'hall.split-most' : 'hall.split')}</h2>
        <p class="hint">
          {t('hall.split-where', { round: number(from.round), title: scenario(from.name, 'title') })}
        </p>
        {children}
      </header>
      <blockquote class="split-line">
        <Spoken text={scenario(from.name, `lines.${split.line}`)} />
      </blockquote>
      <ol class="split-replies" style={{ '--rows': split.replies.length }}>
        {split.replies.map(({ reply, people }) => (
          <li key={reply}>
            <b class="split-people">{t(chose, { count: people })}</b>
            <span class="split-words">
              <Spoken text={replyWords(texts, from.name, reply)} />
            </span>
            <span class="split-bar" aria-hidden="true">
              <span style={{ width: `${(people / split.people) * 100}%` }} />
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function OtherDecisions({
  all,
  place,
}: {
  readonly all: readonly Shown[];
  readonly place: { value: number };
}) {
  const { t, number } = useTexts();
  if (all.length < 2) return null;
  const turn = (by: number) => () => {
    place.value = (place.value + by + all.length) % all.length;
  };
  return (
    <p class="split-turn">
      <button type="button" onClick={turn(-1)}>
        {t('hall.split-before')}
      </button>
      <span role="status">
        {t('hall.split-of', { number: number(place.value + 1), all: number(all.length) })}
      </span>
      <button type="button" onClick={turn(1)}>
        {t('hall.split-next')}
      </button>
    </p>
  );
}
