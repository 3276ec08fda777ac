import { type RoundFault, roundFaults } from '../../../contest/season-terms.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import type { DraftRound } from './season-draft.ts';
import { SeasonFaultLine } from './season-fault-line.tsx';
import type { NewSeasonModel } from './seasons-model.ts';

interface Props {
  readonly model: NewSeasonModel;
}

/** The days of each round; what is wrong with them is said beside them at once, as they come filled in. */
export function SeasonDays({ model }: Props) {
  const { t } = useTexts();
  const { rounds } = model.draft.value;
  if (rounds.length === 0) return null;
  const faults = roundFaults(rounds, model.today);
  return (
    <fieldset class="panel">
      <legend>{t('new-season.days')}</legend>
      <p class="hint">{t('new-season.days-hint')}</p>
      {rounds.map((round, index) => (
        <RoundDaysFields key={round.version} model={model} index={index} fault={faults[index] ?? null} />
      ))}
      <SeasonFaultLine model={model} of={['days']} />
    </fieldset>
  );
}

interface RoundProps extends Props {
  readonly index: number;
  readonly fault: RoundFault | null;
}

function RoundDaysFields({ model, index, fault }: RoundProps) {
  const { t, number } = useTexts();
  const { rounds } = model.draft.value;
  const round = rounds[index];
  if (!round) return null;
  const title = model.scenarios.value?.find(({ version }) => version === round.version)?.title ?? '';
  const change = (part: Partial<DraftRound>) =>
    model.change({ rounds: rounds.map((one) => (one === round ? { ...one, ...part } : one)) });
  return (
    <fieldset class="season-round">
      <legend>{t('new-season.round', { round: number(index + 1), title })}</legend>
      <div class="side-by-side">
        <DayField label={t('new-season.from')} value={round.from} onChange={(from) => change({ from })} />
        <DayField label={t('new-season.to')} value={round.to} onChange={(to) => change({ to })} />
      </div>
      <p class="wrong" role="alert">
        {fault && t(`season-faults.${fault}`)}
      </p>
    </fieldset>
  );
}

interface DayProps {
  readonly label: string;
  readonly value: string;
  onChange(value: string): void;
}

function DayField({ label, value, onChange }: DayProps) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        max="9999-12-31"
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </div>
  );
}
