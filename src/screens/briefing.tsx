import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { isAwaited } from '../engine/chart/setting.ts';
import type { Brief } from '../engine/view/brief.ts';
import type { Difficulty } from '../engine/vocabulary.ts';
import { BriefingFacts } from './parts/briefing-facts.tsx';
import { Icon } from './parts/icon.tsx';
import { Portrait } from './parts/portrait.tsx';
import { RadioGroup } from './parts/radio-group.tsx';
import { useTexts } from './ui.ts';

interface Props {
  readonly scenario: Brief;
  /** Null where nobody has measured it: a second round comes as its first contact has left it. */
  readonly difficulty: Difficulty | null;
  /** What stands behind that; null until it has come. */
  readonly measured: ComponentChildren;
  /** How the customer comes to this call, where there is more to say than the scenario does. */
  readonly note: ComponentChildren;
  /** The customer rings and waits to be picked up. */
  readonly rings: boolean;
  /** How much is to be shown; null until its words have come. */
  readonly mode: ComponentChildren;
  /** What stands in the place of the choice, where a goal is set. */
  readonly goal?: ComponentChildren;
  /** Takes the call, with the goal that was chosen. */
  onBegin(goal: string | null): void;
  onSettings(): void;
}

/** What the agent knows before picking up, and the goal to choose (M-01). */
export function Briefing(props: Props) {
  const { scenario, difficulty, measured, note, rings, mode, goal, onBegin, onSettings } = props;
  const texts = useTexts();
  const { t } = texts;
  return (
    <main id="content" class="page briefing" tabIndex={-1}>
      <header class="page-head">
        <p class="eyebrow">
          <Icon name={scenario.channel} />
          {t(`channels.${scenario.channel}`)} · {t(`industries.${scenario.industry}`)}
          {rings && <span class="ringing">{t('caption.ring')}</span>}
        </p>
        <h1>{texts.scenario(scenario.id, 'title')}</h1>
        {difficulty && (
          <div class="how-hard">
            <p class="tag">
              <Icon name={difficulty} />
              {t(`difficulty.${difficulty}`)}
            </p>
            {measured}
          </div>
        )}
      </header>
      <Situation scenario={scenario} note={note} onSettings={onSettings} />
      <Beginning scenario={scenario} mode={mode} goal={goal} onBegin={onBegin} />
      <section class="panel" aria-label={t('briefing.title')}>
        <BriefingFacts scenario={scenario} />
        {Object.keys(scenario.promises).length > 0 && <p class="hint">{t('briefing.promises-hint')}</p>}
      </section>
    </main>
  );
}

function Situation({ scenario, note, onSettings }: Pick<Props, 'scenario' | 'note' | 'onSettings'>) {
  const texts = useTexts();
  const { t } = texts;
  const words = (key: string) => texts.scenario(scenario.id, key);
  return (
    <section class="panel situation">
      <h2>{t('briefing.situation')}</h2>
      <div class="who">
        <Portrait scenario={scenario.id} calm={null} />
        <p>
          <b>{words('customer.name')}</b>
          <br />
          {words('customer.about')}
        </p>
      </div>
      <p>{words('briefing')}</p>
      {scenario.start.waited > 0 && (
        <p class="waited">
          <Icon name="clock" />
          {words('waited')}
        </p>
      )}
      {note}
      {saysRole(scenario) && <p class="hint">{t(`briefing.role.${scenario.role}`)}</p>}
      {scenario.silence !== null && isAwaited(scenario.channel) && (
        <Clock seconds={scenario.silence} onSettings={onSettings} />
      )}
    </section>
  );
}

/** Whom somebody may ask is no matter where nothing has to be asked for. */
const saysRole = ({ role, parameters }: Brief): boolean =>
  role === 'owner' || Object.values(parameters).includes('approval');

/** That silence counts, and the way to switch that off. */
function Clock({ seconds, onSettings }: Pick<Props, 'onSettings'> & { readonly seconds: number }) {
  const { t, number } = useTexts();
  return (
    <p class="hint">
      {t('briefing.silence', { seconds: number(seconds) })}{' '}
      <button type="button" class="quiet" aria-haspopup="dialog" onClick={onSettings}>
        <Icon name="settings" />
        {t('settings.title')}
      </button>
    </p>
  );
}

/** Nothing is chosen beforehand: to go in without a goal is a choice, and so is not to choose. */
function Beginning({ scenario, mode, goal, onBegin }: Pick<Props, 'scenario' | 'mode' | 'goal' | 'onBegin'>) {
  const { t } = useTexts();
  const chosen = useSignal<string | null>(null);
  return (
    <form
      class="panel goals"
      onSubmit={(event) => {
        event.preventDefault();
        onBegin(chosen.value || null);
      }}
    >
      {goal ?? <Goals scenario={scenario} goal={chosen.value} onChoose={(key) => (chosen.value = key)} />}
      <div class="mode-place">{mode}</div>
      <button type="submit" class="primary large">
        <Icon name={scenario.channel} />
        {t(`briefing.begin.${scenario.channel}`)}
      </button>
    </form>
  );
}

interface GoalsProps {
  readonly scenario: Brief;
  /** Null while nothing is chosen. */
  readonly goal: string | null;
  onChoose(goal: string): void;
}

/** The choice to have none. */
const NO_GOAL = '';

function Goals({ scenario, goal, onChoose }: GoalsProps) {
  const texts = useTexts();
  const options = [...Object.keys(scenario.goals), NO_GOAL].map((key) => ({
    key,
    name: key === NO_GOAL ? texts.t('briefing.no-goal') : texts.scenario(scenario.id, `goals.${key}`),
  }));
  return (
    <RadioGroup
      name="goal"
      legend={texts.t('briefing.goals')}
      options={options}
      chosen={goal}
      hint={texts.t('briefing.goal-hint')}
      onChoose={onChoose}
    />
  );
}
