import { wholePoints } from '../../engine/score/whole-points.ts';
import type { NextCall } from '../../engine/skills/next-call.ts';
import { Icon } from '../parts/icon.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { useTexts } from '../ui.ts';
import type { ScenarioEntry } from './scenario-entry.ts';
import { Tag, Tags } from './tags.tsx';

/** The one call to take now, whoever does not want to choose. The whole card leads to its briefing. */
export function NextCallCard({ entry, next }: { entry: ScenarioEntry; next: NextCall }) {
  const { t, scenario, number } = useTexts();
  const { id, angerType } = entry;
  return (
    <section>
      <h2>{t('home.next')}</h2>
      <article class={`next-call call-card panel anger-${angerType}`}>
        <Portrait scenario={id} calm={null} />
        <div>
          <p class="next-why">
            {t(`home.next-why.${next.why}`, { points: number(wholePoints(next.best ?? 0)) })}
          </p>
          <h3>
            <a href={`#/briefing/${id}`}>{scenario(id, 'title')}</a>
          </h3>
          <p>{scenario(id, 'teaser')}</p>
          <Tags entry={entry}>
            <Tag icon={angerType} word={t(`anger-types.${angerType}`)} />
          </Tags>
        </div>
        <span class="take" aria-hidden="true">
          {t('home.take')}
          <Icon name="arrow" />
        </span>
      </article>
    </section>
  );
}
