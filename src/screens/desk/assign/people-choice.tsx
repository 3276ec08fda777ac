import { useSignal } from '@preact/signals';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useOwnId, useTexts } from '../../ui.ts';
import { foldName } from '../progress/groups.ts';
import { Waiting } from '../waiting.tsx';
import type { AssignModel, Named } from './assign-model.ts';
import { FaultLine } from './fault-line.tsx';

interface Props {
  readonly model: AssignModel;
}

/** More than fit into a list somebody reads; the search leads to the rest. */
const MOST_SHOWN = 100;

/** For the whole cohort, whoever comes into it later included, or for some of its people. */
export function PeopleChoice({ model }: Props) {
  const { t } = useTexts();
  const { people } = model.draft.value;
  return (
    <div class="panel">
      <RadioGroup
        name="for-whom"
        legend={t('assigning.for-whom')}
        options={[
          {
            key: 'all',
            name: t('assigning.for-all', { count: model.cohort.trainees }),
            hint: t('assigning.for-all-hint'),
          },
          { key: 'some', name: t('assigning.for-some') },
        ]}
        chosen={people === null ? 'all' : 'some'}
        onChoose={(key) => (key === 'all' ? model.change({ people: null }) : model.forSome())}
      />
      {people && <People model={model} chosen={people} />}
      <FaultLine model={model} of={['no-people']} />
    </div>
  );
}

function People({ model, chosen }: Props & { readonly chosen: ReadonlySet<string> }) {
  const { t } = useTexts();
  const id = useOwnId();
  const name = useSignal('');
  const all = model.people.value;
  if (!all) return <Waiting unread={model.unreadPeople} />;
  const found = all.filter((one) => foldName(one.name).includes(foldName(name.value.trim())));
  const choose = (person: string, on: boolean) =>
    model.change({ people: new Set(on ? [...chosen, person] : [...chosen].filter((one) => one !== person)) });
  return (
    <>
      <div class="field">
        <label for={id}>{t('assigning.find-person')}</label>
        <input
          id={id}
          type="search"
          value={name.value}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onInput={({ currentTarget }) => {
            name.value = currentTarget.value;
          }}
        />
      </div>
      <p role="status">
        {t('assigning.people-chosen', { count: chosen.size })}
        {found.length > MOST_SHOWN &&
          ` · ${t('assigning.more-people', { count: found.length - MOST_SHOWN })}`}
      </p>
      <ul class="choosable choosable-people">
        {found.slice(0, MOST_SHOWN).map((one) => (
          <Person key={one.id} one={one} chosen={chosen.has(one.id)} onChoose={(on) => choose(one.id, on)} />
        ))}
      </ul>
    </>
  );
}

interface PersonProps {
  readonly one: Named;
  readonly chosen: boolean;
  onChoose(chosen: boolean): void;
}

const Person = ({ one, chosen, onChoose }: PersonProps) => (
  <li>
    <label>
      <input
        type="checkbox"
        checked={chosen}
        onChange={({ currentTarget }) => onChoose(currentTarget.checked)}
      />
      <span>{one.name}</span>
    </label>
  </li>
);
