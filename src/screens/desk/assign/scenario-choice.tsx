import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { ANGER_TYPES, CHANNELS, INDUSTRIES } from '../../../engine/vocabulary.ts';
import { saysAll } from '../../home/filters.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import type { Choosable } from './assign-model.ts';
import { SelectField } from './select-field.tsx';

interface Props {
  readonly legend: string;
  readonly hint?: string;
  /** Stands there as long as nothing is chosen. */
  readonly none: string;
  /** Ids of editions, in the order of play. */
  readonly chosen: readonly string[];
  readonly scenarios: readonly Choosable[];
  /** What is wrong with what was chosen. */
  readonly wrong: ComponentChildren;
  choose(version: string, chosen: boolean): void;
}

/** Scenarios by channel, trade, anger and words; what was chosen stays in sight, whatever is looked for. */
export function ScenarioChoice({ legend, hint, none, wrong, ...choice }: Props) {
  const { t } = useTexts();
  const { scenarios } = choice;
  const looking = useLooking();
  const shown = scenarios.filter((one) => looking.fits(one));
  return (
    <fieldset class="panel">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {choice.chosen.length === 0 ? <p class="hint">{none}</p> : <Chosen {...choice} />}
      {wrong}
      <Looking looking={looking} scenarios={scenarios} />
      <p class="hint" role="status">
        {t('assigning.shown', { shown: shown.length, all: scenarios.length })}
      </p>
      <ul class="choosable">
        {shown.map((one) => (
          <OneChoice key={one.version} one={one} {...choice} />
        ))}
      </ul>
    </fieldset>
  );
}

type ChoiceProps = Pick<Props, 'chosen' | 'scenarios' | 'choose'>;

function OneChoice({ one, chosen, choose }: Omit<ChoiceProps, 'scenarios'> & { readonly one: Choosable }) {
  const { t } = useTexts();
  const { version, title, channel, industry, angerType, own } = one;
  return (
    <li>
      <label>
        <input
          type="checkbox"
          checked={chosen.includes(version)}
          onChange={({ currentTarget }) => choose(version, currentTarget.checked)}
        />
        <span>
          {title}
          <small>
            {t(`channels.${channel}`)} · {t(`industries.${industry}`)} · {t(`anger-types.${angerType}`)}
            {own && ` · ${t('assigning.own')}`}
          </small>
        </span>
      </label>
    </li>
  );
}

/** In the order of play, each with the way to leave it out. */
function Chosen({ chosen, scenarios, choose }: ChoiceProps) {
  const { t } = useTexts();
  return (
    <ol class="chosen-scenarios">
      {chosen.map((version) => {
        const title = scenarios.find((one) => one.version === version)?.title ?? '';
        return (
          <li key={version}>
            {title}
            <button
              type="button"
              class="quiet"
              aria-label={t('assigning.leave-out', { title })}
              onClick={() => choose(version, false)}
            >
              <span aria-hidden="true">×</span>
            </button>
          </li>
        );
      })}
    </ol>
  );
}

function useLooking() {
  const { locale, t } = useTexts();
  const words = useSignal('');
  const channel = useSignal('');
  const industry = useSignal('');
  const anger = useSignal('');
  const fits = (one: Choosable): boolean =>
    (channel.value || one.channel) === one.channel &&
    (industry.value || one.industry) === one.industry &&
    (anger.value || one.angerType) === one.angerType &&
    saysAll(`${one.title} ${t(`industries.${one.industry}`)}`, words.value, locale);
  return { words, channel, industry, anger, fits };
}

interface LookingProps {
  readonly looking: ReturnType<typeof useLooking>;
  readonly scenarios: readonly Choosable[];
}

/** Only what some scenario is can be looked for. */
function Looking({ looking: { words, channel, industry, anger }, scenarios }: LookingProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const any = ['', t('find.any')] as const;
  const there = <Value extends string>(
    all: readonly Value[],
    key: 'channel' | 'industry' | 'angerType',
    name: (value: Value) => string,
  ) => [
    any,
    ...all
      .filter((value) => scenarios.some((one) => one[key] === value))
      .map((value) => [value as string, name(value)] as const),
  ];
  return (
    <search class="looking">
      <div class="field">
        <label for={id}>{t('find.search')}</label>
        <input
          id={id}
          type="search"
          value={words.value}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
          }}
        />
      </div>
      <SelectField
        label={t('find.channel')}
        value={channel.value}
        options={there(CHANNELS, 'channel', (value) => t(`channels.${value}`))}
        onChange={(value) => {
          channel.value = value;
        }}
      />
      <SelectField
        label={t('assigning.industry')}
        value={industry.value}
        options={there(INDUSTRIES, 'industry', (value) => t(`industries.${value}`))}
        onChange={(value) => {
          industry.value = value;
        }}
      />
      <SelectField
        label={t('find.anger')}
        value={anger.value}
        options={there(ANGER_TYPES, 'angerType', (value) => t(`anger-types.${value}`))}
        onChange={(value) => {
          anger.value = value;
        }}
      />
    </search>
  );
}
