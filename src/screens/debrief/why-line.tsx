import type { Trap } from '../../engine/vocabulary.ts';
import { actName } from '../parts/act-name.ts';
import { Sign } from '../parts/icon.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { type Moved, type Why as Reason, whyOf } from './why.ts';

/** The one sentence why, ahead of the list of all reasons, and every trap; the one that cost most says both in one. */
export function Why({ turn }: { turn: Moved & { readonly traps: readonly Trap[] } }) {
  const texts = useTexts();
  const why = whyOf(turn);
  const dear = why && dearTrap(why, turn.traps);
  return (
    <>
      {why && !dear && <p class="why">{whyWords(texts, why)}</p>}
      {turn.traps.map((trap) => (
        <TrapNote key={trap} trap={trap} reason={trap === dear ? why : null} />
      ))}
    </>
  );
}

const dearTrap = ({ lead }: Reason, traps: readonly Trap[]): Trap | undefined =>
  traps.find((trap) => lead?.tone === 'cost' && lead.act === trap);

/** The sentence itself. */
export function whyWords(texts: Texts, { lead, reason }: Reason) {
  return (
    <>
      {lead && <b>{texts.coach(`why.lead.${lead.tone}`, { act: actName(texts, lead.act) })}</b>}{' '}
      {reason && texts.coach(reason)}
    </>
  );
}

const TRAP = 'M12 4.5l8.5 15h-17zM12 10v4M12 16.5v.1';

interface TrapProps {
  readonly trap: Trap;
  /** Where it weighed most: why. */
  readonly reason?: Reason | null;
}

export function TrapNote({ trap, reason = null }: TrapProps) {
  const { t, coach } = useTexts();
  return (
    <p class={`trap ${reason ? 'why' : ''}`}>
      <Sign name="trap" path={TRAP} />
      <span>
        <b>
          {t('debrief.trap')}: {coach(`traps.${trap}.name`)}.
        </b>{' '}
        {coach(`traps.${trap}.line`)} {reason?.reason && coach(reason.reason)}
      </span>
    </p>
  );
}
