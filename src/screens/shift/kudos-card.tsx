import type { Kudos } from '../../engine/shift/kudos.ts';
import { useTexts } from '../ui.ts';

/** What a colleague says about the call, over the desk or in the team's chat (M-20). */
export function KudosCard({ kudos: { from, reason, how } }: { kudos: Kudos }) {
  const { t } = useTexts();
  const name = t(`shift.colleagues.${from}`);
  return (
    <section class={`panel kudos kudos-${how}`}>
      <h2>
        <ColleagueSign letter={name.slice(0, 1)} />
        {t(`shift.kudos.${how}`, { name })}
      </h2>
      <blockquote>{t(`shift.kudos.for.${reason}`)}</blockquote>
    </section>
  );
}

function ColleagueSign({ letter }: { letter: string }) {
  return (
    <span class="colleague" aria-hidden="true">
      {letter}
    </span>
  );
}
