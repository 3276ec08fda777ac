import '../../style/desk-people.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import { PERSON_ROLES, type PersonRole } from '../../../protocol/action.ts';
import type { Person } from '../../../protocol/people.ts';
import { useTexts } from '../../ui.ts';
import { LoginName } from '../login-name.tsx';
import { NameAndChoice } from '../name-and-choice.tsx';
import type { Unread } from '../unread.ts';
import { NotRead, Waiting } from '../waiting.tsx';
import { ManagePerson, type PersonDeeds } from './manage-person.tsx';

export interface HouseFilter {
  readonly name: string;
  readonly role: PersonRole | null;
  /** Those who are in no cohort. */
  readonly alone: boolean;
}

export interface HousePeopleModel extends PersonDeeds {
  readonly people: ReadonlySignal<readonly Person[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly more: ReadonlySignal<boolean>;
  readonly filter: ReadonlySignal<HouseFilter>;
  /** Names of the cohorts whoever looks has to do with, by id. */
  readonly cohorts: ReadonlySignal<ReadonlyMap<string, string>>;
  readonly unreadCohorts: ReadonlySignal<Unread | null>;
  /** Whether whoever looks may change anything. */
  readonly runs: boolean;
  /** The id of whoever looks. */
  readonly self: string;
  find(filter: HouseFilter): void;
  readonly readMore: () => void;
}

/** The people of the organisation by name. */
export function HousePeople({ model }: { readonly model: HousePeopleModel }) {
  const { t } = useTexts();
  const managed = useSignal<string | null>(null);
  const people = model.people.value;
  const person = people?.find(({ id }) => id === managed.value);
  return (
    <section class="panel members">
      <h2>{t('house-people.title')}</h2>
      <p>{t(model.runs ? 'house-people.line' : 'house-people.line-trainer')}</p>
      <FilterLine model={model} />
      <NotRead unread={model.unreadCohorts} />
      {people === null && <Waiting unread={model.unread} />}
      {people?.length === 0 && <p>{t('members.none')}</p>}
      {people && people.length > 0 && (
        <People model={model} people={people} onManage={(id) => (managed.value = id)} />
      )}
      {model.more.value && (
        <p class="buttons">
          <button type="button" onClick={model.readMore}>
            {t('members.more')}
          </button>
        </p>
      )}
      {person && (
        <ManagePerson
          person={person}
          own={person.id === model.self}
          deeds={model}
          onClose={() => (managed.value = null)}
        />
      )}
    </section>
  );
}

interface Props {
  readonly model: HousePeopleModel;
}

function FilterLine({ model }: Props) {
  const { t } = useTexts();
  const filter = model.filter.value;
  const roles = PERSON_ROLES.map((role) => [role, t(`me.roles.${role}`)] as const);
  return (
    <div class="desk-line">
      <NameAndChoice
        name={filter.name}
        legend={t('house-people.role')}
        choices={Object.fromEntries(roles) as Record<PersonRole, string>}
        chosen={filter.role}
        onName={(name) => model.find({ ...filter, name })}
        onChoose={(role) => model.find({ ...filter, role })}
      />
      <label class="desk-check">
        <input
          type="checkbox"
          checked={filter.alone}
          onChange={({ currentTarget }) => model.find({ ...filter, alone: currentTarget.checked })}
        />
        {t('house-people.alone')}
      </label>
    </div>
  );
}

interface PeopleProps extends Props {
  readonly people: readonly Person[];
  onManage(id: string): void;
}

function People({ model, people, onManage }: PeopleProps) {
  const { t } = useTexts();
  return (
    <div class="desk-scroll">
      <table class="desk-table members-table">
        <caption class="visually-hidden">{t('house-people.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('members.name')}</th>
            <th scope="col">{t('house-people.role')}</th>
            <th scope="col" class="wide-only">
              {t('cohorts.title')}
            </th>
            {model.runs && <td />}
          </tr>
        </thead>
        <tbody>
          {people.map((person) => (
            <Row key={person.id} model={model} person={person} onManage={() => onManage(person.id)} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ model, person, onManage }: Props & { readonly person: Person; onManage(): void }) {
  const { t } = useTexts();
  const { displayName, login, role, cohorts } = person;
  const names = cohorts.map(({ cohort }) => model.cohorts.value.get(cohort)).filter(Boolean);
  return (
    <tr>
      <th scope="row">
        {displayName}
        {login !== null && (
          <>
            <br />
            <span class="hint">
              <LoginName login={login} />
            </span>
          </>
        )}
      </th>
      <td>{t(`me.roles.${role}`)}</td>
      <td class="wide-only">{names.join(', ') || '–'}</td>
      {model.runs && (
        <td>
          <button
            type="button"
            class="quiet"
            aria-label={t('house-people.manage-one', { name: displayName })}
            onClick={onManage}
          >
            {t('house-people.manage')}
          </button>
        </td>
      )}
    </tr>
  );
}
