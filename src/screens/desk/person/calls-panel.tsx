import { type Signal, useSignal } from '@preact/signals';
import type { RecordedAttempt } from '../../../protocol/record.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import { momentOf, titleWords } from './call-words.ts';
import { ANY, KINDS, type Wanted, wantedCalls } from './calls-filter.ts';
import { PointsCell } from './points-cell.tsx';

interface Props {
  readonly attempts: readonly RecordedAttempt[];
  /** There are older ones that are not told. */
  readonly more: boolean;
}

/** Every call of somebody's, the newest first, as far as it is wanted. */
export function CallsPanel({ attempts, more }: Props) {
  const { t, number } = useTexts();
  const wanted = useSignal<Wanted>(ANY);
  const shown = wantedCalls(attempts, wanted.value);
  return (
    <section class="panel">
      <h2>{t('desk-person.attempts')}</h2>
      <Filters attempts={attempts} wanted={wanted} />
      <p role="status">
        {shown.length === 0 ? t('call-filters.none') : t('call-filters.shown', { count: shown.length })}
      </p>
      {shown.length > 0 && <CallsTable calls={shown} />}
      {more && <p class="hint">{t('desk-person.older', { shown: number(attempts.length) })}</p>}
    </section>
  );
}

interface FilterProps {
  readonly attempts: readonly RecordedAttempt[];
  readonly wanted: Signal<Wanted>;
}

function Filters({ attempts, wanted }: FilterProps) {
  const texts = useTexts();
  const { t } = texts;
  const scenarios = new Map(attempts.map((call) => [call.scenario, titleWords(texts, call)]));
  const asked = new Map(
    attempts.flatMap(({ assignment, asked: title }) => (assignment ? [[assignment, title]] : [])),
  );
  const set = (more: Partial<Wanted>) => {
    wanted.value = { ...wanted.peek(), ...more };
  };
  return (
    <div class="call-filters">
      <Choice
        label={t('call-filters.scenario')}
        chosen={wanted.value.scenario}
        options={[['', t('call-filters.any-scenario')], ...scenarios]}
        onChoose={(scenario) => set({ scenario })}
      />
      <Choice
        label={t('call-filters.asked')}
        chosen={wanted.value.asked}
        options={[
          ['', t('call-filters.any-asked')],
          ...[...asked].map(([id, title]): [string, string] => [id ?? '', title ?? '']),
          ['unasked', t('call-filters.unasked')],
        ]}
        onChoose={(each) => set({ asked: each })}
      />
      <Choice
        label={t('call-filters.kind')}
        chosen={wanted.value.kind}
        options={KINDS.map((kind) => [kind, t(`call-filters.${kind}`)])}
        onChoose={(chosen) => set({ kind: KINDS.find((kind) => kind === chosen) ?? 'any-kind' })}
      />
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: string;
  readonly options: readonly (readonly [string, string])[];
  onChoose(value: string): void;
}

function Choice({ label, chosen, options, onChoose }: ChoiceProps) {
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={chosen} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        {options.map(([value, name]) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

const COLUMNS = ['played', 'points', 'accuracy', 'scenario', 'asked', 'kind', 'left'] as const;

function CallsTable({ calls }: { readonly calls: readonly RecordedAttempt[] }) {
  const { t } = useTexts();
  return (
    // biome-ignore lint/a11y: where it is too wide for the window it scrolls, and must be reached by keys
    <div class="desk-scroll" role="group" aria-label={t('desk-person.attempts')} tabIndex={0}>
      <table class="desk-table folding-table calls-table">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" class={column === 'accuracy' ? 'figure' : undefined}>
                {t(`call-columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {calls.map((call) => (
            <CallRow key={call.id} call={call} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function CallRow({ call }: { readonly call: RecordedAttempt }) {
  const texts = useTexts();
  const { t, coach, day, number } = texts;
  const { id, asked, mode, supervised, late, result, accuracy, notes } = call;
  const when = day(momentOf(call), 'with-time');
  const kind = t(supervised ? 'call-filters.supervised' : 'call-filters.alone');
  return (
    <tr>
      <th scope="row">
        {result ? <a href={`#/desk/attempt/${id}`}>{when}</a> : when}
        {late && <span class="call-sign">{t('call-signs.late')}</span>}
        {notes > 0 && <span class="call-sign">{t('call-signs.notes', { count: notes })}</span>}
      </th>
      <td data-label={t('call-columns.points')}>
        <PointsCell call={call} />
      </td>
      <td class="figure" data-label={t('call-columns.accuracy')}>
        {accuracy === null ? '–' : t('debrief.percent', { percent: number(accuracy * 100) })}
      </td>
      <td>{titleWords(texts, call)}</td>
      <td>{asked ?? t('call-signs.free')}</td>
      <td>
        {kind}, {t(`mode.${mode}.name`)}
      </td>
      <td>{result && coach(`tiers.${result.tier}.name`)}</td>
    </tr>
  );
}
