import type { Bar } from '../../engine/skills/profile.ts';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { Change } from './change.tsx';

/** How a change is said: to whom it is about, or to somebody else. */
interface ChangeWords {
  readonly since: InterfaceKey;
  readonly same: InterfaceKey;
}

const ONES_OWN: ChangeWords = { since: 'progress.trend-since', same: 'progress.trend-same' };

interface Props {
  readonly bars: readonly Bar[];
  readonly change?: ChangeWords;
}

/** The seven skills as bars, each with what it stands on, and the same as a table. */
export function SkillBars({ bars, change = ONES_OWN }: Props) {
  const { t } = useTexts();
  return (
    <section class="panel">
      <h2>{t('progress.skills')}</h2>
      <p class="hint">{t('progress.how')}</p>
      <ul class="skills">
        {bars.map((bar) => (
          <Skill key={bar.skill} bar={bar} change={change} />
        ))}
      </ul>
      <details>
        <summary>{t('progress.as-table')}</summary>
        <SkillTable bars={bars} />
      </details>
    </section>
  );
}

function Skill({ bar, change }: { bar: Bar; change: ChangeWords }) {
  const { t, number } = useTexts();
  const { skill, level, calls, decisions, trend } = bar;
  return (
    <li class="skill">
      <div class="skill-head">
        <h3>{t(`skills.${skill}.name`)}</h3>
        <p class={level === null ? 'hint' : 'skill-level'}>
          {level === null ? t('progress.no-level') : t('progress.level', { level: number(level) })}
        </p>
      </div>
      <svg class="skill-bar" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
        <rect class="skill-track" width="100" height="1" />
        <rect class="skill-fill" width={level ?? 0} height="1" />
      </svg>
      <p class="hint">{t(`skills.${skill}.line`)}</p>
      {level !== null && (
        <p class="skill-behind">
          {t('progress.behind', { decisions: number(decisions), calls: number(calls) })}
          {trend !== null && (
            <span>
              {trend !== 0 && <Change points={trend} />} {t(trend === 0 ? change.same : change.since)}
            </span>
          )}
        </p>
      )}
    </li>
  );
}

const COLUMNS = ['skill', 'level-name', 'trend', 'decisions', 'calls'] as const;

function SkillTable({ bars }: { bars: readonly Bar[] }) {
  const { t, number, signed } = useTexts();
  return (
    // biome-ignore lint/a11y: where it is too wide for the window it scrolls, and must be reached by keys
    <div class="table-window" role="group" aria-label={t('progress.as-table')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`progress.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars.map(({ skill, level, trend, decisions, calls }) => (
            <tr key={skill}>
              <th scope="row">{t(`skills.${skill}.name`)}</th>
              <td>{level === null ? '–' : number(level)}</td>
              <td>{trend === null ? '–' : signed(trend, 0)}</td>
              <td>{number(decisions)}</td>
              <td>{number(calls)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
