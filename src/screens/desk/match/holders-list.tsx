import { useTexts } from '../../ui.ts';
import type { HallModel } from './hall-model.ts';

interface Props {
  readonly model: Pick<HallModel, 'holders' | 'match' | 'passOn'>;
}

/** Of teams that have one call each: who has it now, and the host's way to give it to the next one. */
export function HoldersList({ model: { holders, match, passOn } }: Props) {
  const { t } = useTexts();
  if (!holders.value) return null;
  const nameOf = (team: string) => match.value.teams.find((one) => one.team === team)?.name ?? '';
  return (
    <section class="hall-holders" aria-label={t('hall.holders')}>
      <ul>
        {holders.value.teams.map(({ team, name, open }) => (
          <li key={team}>
            <span>{t('hall.holder', { team: nameOf(team), name: name ?? t('hall.nobody') })}</span>
            {open && (
              <button
                type="button"
                aria-label={t('hall.pass-on-of', { team: nameOf(team) })}
                onClick={() => passOn(team)}
              >
                {t('hall.pass-on')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
