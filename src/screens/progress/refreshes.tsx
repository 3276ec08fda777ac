import '../style/refresh.css';
import type { Refresh } from '../../engine/skills/refresh.ts';
import { Icon } from '../parts/icon.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';

/** What is worth playing again, and why; every suggestion leads to a call. */
export function Refreshes({ refreshes }: { refreshes: readonly Refresh[] }) {
  const { t } = useTexts();
  return (
    <section class="panel">
      <h2>{t('refresh.title')}</h2>
      {refreshes.length === 0 && <p>{t('refresh.none')}</p>}
      <ul class="refreshes">
        {refreshes.map((refresh) => (
          <li key={refresh.scenario}>
            <Suggestion refresh={refresh} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The one of the home page. */
export function RefreshCard({ refresh }: { refresh: Refresh }) {
  const { t } = useTexts();
  return (
    <section>
      <h2>{t('refresh.title')}</h2>
      <div class="panel refresh-card">
        <Suggestion refresh={refresh} />
      </div>
    </section>
  );
}

function Suggestion({ refresh }: { refresh: Refresh }) {
  const texts = useTexts();
  return (
    <div class="refresh">
      <Icon name="clock" />
      <p>
        <a href={`#/briefing/${refresh.scenario}`}>{texts.card(refresh.scenario, 'title')}</a>
        <span class="refresh-why">{whyOf(texts, refresh)}</span>
      </p>
    </div>
  );
}

function whyOf({ t, number }: Texts, refresh: Refresh): string {
  if (refresh.why === 'scenario') return t(`refresh.scenario.${refresh.months}`);
  const skill = t(`skills.${refresh.skill}.name`);
  if (refresh.why === 'skill') return t(`refresh.skill.${refresh.months}`, { skill });
  return t('refresh.weakest', { skill, level: number(refresh.level) });
}
