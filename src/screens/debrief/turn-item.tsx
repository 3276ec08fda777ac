import type { ReadonlySignal } from '@preact/signals';
import { isLacking } from '../../engine/analysis/verdict.ts';
import type { Change } from '../../engine/customer/change.ts';
import type { Trap } from '../../engine/vocabulary.ts';
import { said, speechText } from '../call/said.ts';
import { actName, isTrap } from '../parts/act-name.ts';
import { Icon } from '../parts/icon.tsx';
import { Spoken } from '../parts/spoken.tsx';
import type { Practice } from '../practice/practice-links.tsx';
import { TurnPractice } from '../practice/turn-practice.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { type NumberedTurn, netChanges, shownDelta } from './turns.ts';
import { Better, VerdictBadge } from './verdict-badge.tsx';
import { type Awaited, isJudged, verdictOn } from './verdicts.ts';
import { WhyLine } from './why-line.tsx';

interface Props {
  readonly scenario: string;
  readonly turn: NumberedTurn;
  readonly analysis: ReadonlySignal<Awaited>;
  readonly practice: Practice | null;
}

/** One turn of the talk: what was said on both sides, what it did, and why. */
export function TurnItem({ scenario, turn: { number, turn }, analysis, practice }: Props) {
  const texts = useTexts();
  const awaited = analysis.value;
  const judged = awaited.phase === 'there' ? verdictOn(awaited, turn.index, turn.traps.length > 0) : null;
  const yours = said(texts, scenario, turn.input, turn.cues);
  return (
    <li class="turn" id={`turn-${number}`} tabIndex={-1}>
      <div class="turn-head">
        <h3>{texts.t('debrief.turn', { number: texts.number(number) })}</h3>
        <VerdictBadge phase={awaited.phase} judged={judged} />
      </div>
      {turn.before && (
        <p class="they-said">
          <b>{texts.scenario(scenario, 'customer.name')}:</b>{' '}
          <Spoken text={speechText(texts, scenario, turn.before)} />
        </p>
      )}
      <p class="you-said">
        <b>{texts.t('debrief.you-did')}:</b> {yours && <Spoken text={yours} />}
      </p>
      <Net changes={turn.changes} />
      <WhyLine turn={turn} />
      {turn.traps.map((trap) => (
        <TrapNote key={trap} trap={trap} />
      ))}
      {judged?.better && <Better scenario={scenario} input={judged.better} />}
      {turn.changes.length > 0 && <Reasons changes={turn.changes} />}
      {practice && (
        <TurnPractice
          practice={practice}
          index={turn.index}
          lacking={judged !== null && isJudged(judged.verdict) && isLacking(judged.verdict)}
        />
      )}
    </li>
  );
}

export function Net({ changes }: { changes: readonly Change[] }) {
  const texts = useTexts();
  const net = netChanges(changes);
  if (net.length === 0) return <p class="hint">{texts.t('debrief.no-change')}</p>;
  return (
    <ul class="net">
      {net.map(({ meter, points }) => (
        <li key={meter} class={points > 0 ? 'better' : 'worse'}>
          {meterChange(texts, meter, points)}
        </li>
      ))}
    </ul>
  );
}

export function TrapNote({ trap }: { trap: Trap }) {
  const { t, coach } = useTexts();
  return (
    <p class="trap">
      <Icon name="trap" />
      <span>
        <b>
          {t('debrief.trap')}: {coach(`traps.${trap}.name`)}.
        </b>{' '}
        {coach(`traps.${trap}.line`)}
      </span>
    </p>
  );
}

/** The model's own itemised reasons, each with what it did. */
export function Reasons({ changes, open = false }: { changes: readonly Change[]; open?: boolean }) {
  const texts = useTexts();
  return (
    <details open={open}>
      <summary>{texts.t('debrief.why')}</summary>
      <ul class="reasons">
        {changes.map((change, place) => (
          <Reason key={place} change={change} />
        ))}
      </ul>
    </details>
  );
}

function Reason({ change }: { change: Change }) {
  const texts = useTexts();
  const { technique } = change;
  const points = shownDelta(change);
  return (
    <li>
      <span>
        {technique && <b>{actName(texts, technique)}: </b>}
        {reasonWords(texts, change)}
      </span>
      <span class={`delta ${points > 0 ? 'better' : 'worse'}`}>
        {meterChange(texts, change.meter, points)}
      </span>
    </li>
  );
}

/** What a technique does by itself is said best by saying what it is. */
function reasonWords({ coach }: Texts, { rule, technique }: Change): string {
  if (rule !== 'base' || !technique) return coach(`rules.${rule}`);
  return isTrap(technique) ? coach(`traps.${technique}.line`) : coach(`acts.${technique}.line`);
}

function meterChange({ t, signed }: Texts, meter: Change['meter'], points: number): string {
  const name = t(`meters.${meter === 'anger' ? 'calm' : meter}`);
  return t('debrief.meter-change', { meter: name, points: signed(points) });
}
