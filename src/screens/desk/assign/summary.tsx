import { useOwnId, useTexts } from '../../ui.ts';
import type { AssignModel } from './assign-model.ts';
import { FaultLine } from './fault-line.tsx';
import { termsSentence } from './terms-sentence.ts';

interface Props {
  readonly model: AssignModel;
}

interface SummaryProps extends Props {
  readonly onKeep: () => void;
}

/** What people will be asked, before they are; the last look at it, and the ways to send or keep it. */
export function Summary({ model, onKeep }: SummaryProps) {
  const { t } = useTexts();
  const { draft, sending, tried, faults } = model;
  return (
    <section class="panel assign-summary">
      <h2>{t('assigning.summary')}</h2>
      <TitleField model={model} />
      <Told model={model} />
      <div class="buttons">
        <button type="submit" class="primary" disabled={sending.value}>
          {t('assigning.send')}
        </button>
        <button type="button" disabled={draft.value.versions.length === 0} onClick={onKeep}>
          {t('templates.keep')}
        </button>
      </div>
      <p class="wrong" role="alert">
        {tried.value && faults.value.length > 0 && t('assigning.look-again')}
      </p>
    </section>
  );
}

function TitleField({ model }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <div class="field">
      <label for={id}>{t('assigning.name')}</label>
      <input
        id={id}
        type="text"
        maxLength={80}
        autocomplete="off"
        value={model.draft.value.title}
        aria-describedby={`${id}-wrong`}
        onInput={({ currentTarget }) => model.rename(currentTarget.value)}
      />
      <FaultLine model={model} of={['no-title']} id={`${id}-wrong`} />
    </div>
  );
}

/** Local times are told as they stand: they are those of the cohort, and no clock of anybody's turns them. */
function Told({ model: { draft, cohort } }: Props) {
  const texts = useTexts();
  const { t, day } = texts;
  const { people, versions, goals, opens, due, terms } = draft.value;
  const aims = versions.filter((version) => Object.hasOwn(goals, version)).length;
  const count = people?.size ?? cohort.trainees;
  const at = (local: string) => day(Date.parse(`${local}Z`), 'with-time', 'UTC');
  const zone = cohort.timeZone.replaceAll('_', ' ');
  return (
    <>
      <p>
        {t('assign-told.who', { count })} {t('assign-told.what', { count: versions.length })}{' '}
        {opens !== '' && due === '' && t('assign-told.open', { opens: at(opens), zone })}
        {opens !== '' && due !== '' && t('assign-told.between', { opens: at(opens), due: at(due), zone })}
      </p>
      <p>
        {termsSentence(texts, terms)} {aims > 0 && t('assign-told.goals', { count: aims })}
      </p>
    </>
  );
}
