import type { Gain } from '../../engine/skills/profile.ts';
import { SKILLS } from '../../engine/skills/skill.ts';
import { useTexts } from '../ui.ts';
import { Change } from './change.tsx';
import type { RunWay } from './progress-model.ts';

interface Props {
  readonly gain: Gain | null;
  readonly way: RunWay | null;
}

/** What the last run has changed against one's own run before it: nobody else is the measure (LV-33). */
export function LastRun({ gain, way }: Props) {
  const { t, card, signed } = useTexts();
  if (!gain || !way) return <p class="panel">{t('progress.no-last-run')}</p>;
  const changed = SKILLS.filter((skill) => gain.skills[skill] !== null);
  return (
    <section class="panel">
      <h2>{t('progress.last-run')}</h2>
      <p>
        <a href={way.href}>{way.title || card(gain.scenario, 'title')}</a>
      </p>
      <p class="gain-total">
        {gain.points === 0
          ? t('progress.last-run-same')
          : t('progress.last-run-total', { points: signed(gain.points, 0) })}
      </p>
      <ul class="gains">
        {changed.map((skill) => (
          <li key={skill}>
            {t(`skills.${skill}.name`)} <Change points={gain.skills[skill] ?? 0} />
          </li>
        ))}
      </ul>
    </section>
  );
}
