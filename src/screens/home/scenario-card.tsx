import type { Scenario } from '../../engine/scenario/scenario.ts';
import type { Tier } from '../../engine/score/sheet.ts';
import { wholePoints } from '../../engine/score/whole-points.ts';
import { Icon } from '../parts/icon.tsx';
import type { IconName } from '../parts/icon-paths.ts';
import { Portrait } from '../parts/portrait.tsx';
import { useTexts } from '../ui.ts';

/** How a call went the last time it was played. */
export interface LastResult {
  /** Number of the finished call, for the way back to its debrief. */
  readonly number: number;
  /** Tenths of a point. */
  readonly total: number;
  readonly tier: Tier;
}

export interface ScenarioEntry extends Pick<Scenario, 'id' | 'channel' | 'industry' | 'angerType'> {
  readonly last: LastResult | null;
}

/** One call to take. The whole card leads to its briefing. */
export function ScenarioCard({ entry }: { entry: ScenarioEntry }) {
  const { t, card } = useTexts();
  const { id } = entry;
  return (
    <li class={`scenario panel anger-${entry.angerType}`}>
      <div class="scenario-head">
        <Portrait scenario={id} calm={null} />
        <h3>
          <a href={`#/briefing/${id}`}>{card(id, 'title')}</a>
        </h3>
      </div>
      <p class="teaser">{card(id, 'teaser')}</p>
      <ul class="tags">
        <Tag icon={entry.angerType} word={t(`anger-types.${entry.angerType}`)} />
        <Tag icon={entry.channel} word={t(`channels.${entry.channel}`)} />
        <Tag icon="counter" word={t(`industries.${entry.industry}`)} />
      </ul>
      <footer class="scenario-foot">
        {entry.last ? <Last last={entry.last} /> : <span class="hint">{t('home.not-yet')}</span>}
        <span class="take" aria-hidden="true">
          {t('home.take')}
          <Icon name="arrow" />
        </span>
      </footer>
    </li>
  );
}

function Tag({ icon, word }: { icon: IconName; word: string }) {
  return (
    <li class="tag">
      <Icon name={icon} />
      {word}
    </li>
  );
}

function Last({ last }: { last: LastResult }) {
  const { t, coach, number } = useTexts();
  return (
    <span class="last">
      {t('home.last-result', {
        points: number(wholePoints(last.total)),
        tier: coach(`tiers.${last.tier}.name`),
      })}{' '}
      <a href={`#/debrief/${last.number}`}>{t('home.look-back')}</a>
    </span>
  );
}
