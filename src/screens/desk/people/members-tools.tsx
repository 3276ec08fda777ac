import { useOwnId, useTexts } from '../../ui.ts';
import { NameAndChoice } from '../name-and-choice.tsx';
import { type MembersModel, mayHaveLink, partIn } from './members-model.ts';

interface Props {
  readonly model: MembersModel;
}

/** Whom to show. */
export function MembersFilterLine({ model }: Props) {
  const { t } = useTexts();
  const filter = model.filter.value;
  return (
    <div class="desk-line">
      <NameAndChoice
        name={filter.name}
        legend={t('members.part')}
        choices={{ trainer: t('parts.trainer'), trainee: t('parts.trainee') }}
        chosen={filter.part}
        onName={(name) => model.find({ ...filter, name })}
        onChoose={(part) => model.find({ ...filter, part })}
      />
    </div>
  );
}

/** What can be done with those who are ticked; stays in sight while the list is gone through. */
export function MembersDeeds({ model }: Props) {
  const { t } = useTexts();
  const count = model.chosen.value.size;
  const under = model.under.value;
  return (
    <div class={count > 0 || under ? 'members-deeds' : 'members-deeds-away'}>
      <p role="status">
        {under
          ? t('members.under-way', { done: under.done, all: under.all })
          : count > 0 && t('members.ticked', { count })}
      </p>
      {count > 0 && !under && <Deeds model={model} />}
    </div>
  );
}

function Deeds({ model }: Props) {
  const { t } = useTexts();
  const cohort = model.cohort.value;
  const people = (model.members.value ?? []).filter(({ id }) => model.chosen.value.has(id));
  const trainees = people.every((person) => partIn(cohort, person) === 'trainee');
  const staff = people.every(({ role }) => role !== 'trainee');
  return (
    <div class="buttons">
      {people.some((person) => mayHaveLink(cohort, person)) && (
        <button type="button" onClick={model.makeLinks}>
          {t('members.links')}
        </button>
      )}
      {trainees && model.others.value.length > 0 && <MoveTo model={model} />}
      {trainees && staff && (
        <button type="button" onClick={() => model.setPart('trainer')}>
          {t('members.to-trainer')}
        </button>
      )}
      {people.some((person) => partIn(cohort, person) === 'trainer') && (
        <button type="button" onClick={() => model.setPart('trainee')}>
          {t('members.to-trainee')}
        </button>
      )}
      <button type="button" onClick={model.remove}>
        {t('members.remove')}
      </button>
    </div>
  );
}

/** Chosen and done are two steps: arrow keys go through a list without moving anybody. */
function MoveTo({ model }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <form
      class="move-to"
      onSubmit={(event) => {
        event.preventDefault();
        const wanted = new FormData(event.currentTarget).get('to');
        const to = model.others.peek().find((cohort) => cohort.id === wanted);
        if (to) model.move(to);
      }}
    >
      <label for={id} class="visually-hidden">
        {t('members.move-to')}
      </label>
      <select id={id} name="to">
        {model.others.value.map(({ id: other, name }) => (
          <option key={other} value={other}>
            {name}
          </option>
        ))}
      </select>
      <button type="submit">{t('members.move')}</button>
    </form>
  );
}
