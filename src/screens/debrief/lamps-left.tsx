import type { Debrief } from '../../engine/score/debrief.ts';
import { LAMPS, type Lamp } from '../../engine/vocabulary.ts';
import { Icon } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';

/** The three lamps as the customer left, and what the dark ones were waiting for (catalogue 4.1). */
export function LampsLeft({ debrief: { lamps } }: { debrief: Debrief }) {
  const { t } = useTexts();
  if (!lamps) return null;
  return (
    <section class="panel">
      <h2>{t('lamps.title')}</h2>
      <ul class="lamps-left">
        {LAMPS.map((lamp) => (
          <LampLeft key={lamp} lamp={lamp} needs={lamps[lamp]} />
        ))}
      </ul>
    </section>
  );
}

type Needs = NonNullable<Debrief['lamps']>[Lamp];

function LampLeft({ lamp, needs }: { lamp: Lamp; needs: Needs }) {
  const { t, coach } = useTexts();
  const state = needs.length === 0 ? 'lit' : 'dark';
  return (
    <li>
      <span class={`light light-${lamp} ${state}`} aria-hidden="true">
        <Icon name={lamp} />
      </span>
      <div>
        <p>
          <b>{t(`lamps.${lamp}`)}</b> {t(`lamps.${state}`)}
        </p>
        {needs.length > 0 && (
          <>
            <p class="hint">{coach('lamp-needs.title')}</p>
            <ul class="needs">
              {needs.map((need) => (
                <li key={need}>{coach(`lamp-needs.${need}`)}</li>
              ))}
            </ul>
          </>
        )}
      </div>
    </li>
  );
}
