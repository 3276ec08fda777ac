import type { Debrief } from '../../engine/score/debrief.ts';
import { LAMPS, type Lamp } from '../../engine/vocabulary.ts';
import { LampSign } from '../parts/lamp-sign.tsx';
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
  const lit = needs.length === 0;
  return (
    <li>
      <LampSign lamp={lamp} lit={lit} />
      <div>
        <p>
          <b>{t(`lamps.${lamp}`)}</b> {t(lit ? 'lamps.lit' : 'lamps.dark')}
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
