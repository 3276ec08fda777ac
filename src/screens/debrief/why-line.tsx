import type { DebriefTurn } from '../../engine/score/debrief.ts';
import { actName } from '../parts/act-name.ts';
import { useTexts } from '../ui.ts';
import { whyOf } from './why.ts';

/** The one sentence why, ahead of the list of all reasons. */
export function WhyLine({ turn }: { turn: DebriefTurn }) {
  const texts = useTexts();
  const why = whyOf(turn);
  if (!why) return null;
  const { lead, reason } = why;
  return (
    <p class="why">
      {lead && <b>{texts.coach(`why.lead.${lead.tone}`, { act: actName(texts, lead.act) })}</b>}{' '}
      {reason && texts.coach(reason)}
    </p>
  );
}
