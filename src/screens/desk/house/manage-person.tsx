import { useSignal } from '@preact/signals';
import { PERSON_ROLES, type PersonRole } from '../../../protocol/action.ts';
import type { Person } from '../../../protocol/people.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useOwnId, useTexts } from '../../ui.ts';
import { NameForm } from '../person/name-form.tsx';
import { TextField } from '../text-field.tsx';
import { SignOut } from './sign-out.tsx';

export interface PersonDeeds {
  rename(person: Person, name: string): void;
  signOut(person: Person): void;
  changeRole(person: Person, role: PersonRole): void;
  makeLink(person: Person): void;
  erase(person: Person): void;
}

interface Props {
  readonly person: Person;
  /** Whether it is whoever looks. */
  readonly own: boolean;
  readonly deeds: PersonDeeds;
  onClose(): void;
}

/** What an administrator can do about somebody; what cannot be undone is asked twice. */
export function ManagePerson({ person, own, deeds, onClose }: Props) {
  const { t } = useTexts();
  return (
    <Dialog title={person.displayName} onClose={onClose}>
      <NameForm
        name={person.displayName}
        onSave={(name) => {
          onClose();
          if (name !== person.displayName) deeds.rename(person, name);
        }}
      />
      <Role
        person={person}
        onChange={(role) => {
          onClose();
          deeds.changeRole(person, role);
        }}
      />
      <section class="manage-part">
        <h3>{t('manage.link')}</h3>
        <p>{t('manage.link-line')}</p>
        <p class="buttons">
          <button
            type="button"
            onClick={() => {
              onClose();
              deeds.makeLink(person);
            }}
          >
            {t('manage.link-make')}
          </button>
        </p>
      </section>
      <SignOut
        own={own}
        onSignOut={() => {
          onClose();
          deeds.signOut(person);
        }}
      />
      <Erase
        name={person.displayName}
        onErase={() => {
          onClose();
          deeds.erase(person);
        }}
      />
    </Dialog>
  );
}

interface RoleProps {
  readonly person: Person;
  onChange(role: PersonRole): void;
}

function Role({ person, onChange }: RoleProps) {
  const { t } = useTexts();
  const id = useOwnId();
  const wanted = useSignal<PersonRole>(person.role);
  const changed = wanted.value !== person.role;
  return (
    <section class="manage-part desk">
      <h3 id={`${id}-title`}>{t('house-people.role')}</h3>
      <div class="field">
        <select
          id={id}
          aria-labelledby={`${id}-title`}
          value={wanted.value}
          onChange={({ currentTarget }) => {
            wanted.value = PERSON_ROLES.find((known) => known === currentTarget.value) ?? person.role;
          }}
        >
          {PERSON_ROLES.map((role) => (
            <option key={role} value={role}>
              {t(`me.roles.${role}`)}
            </option>
          ))}
        </select>
      </div>
      <p role="status">{changed && <Consequence from={person.role} to={wanted.value} />}</p>
      {changed && (
        <p class="buttons">
          <button type="button" class="primary" onClick={() => onChange(wanted.value)}>
            {t('manage.role-change')}
          </button>
        </p>
      )}
    </section>
  );
}

/** Before the second press it is said what it means. */
function Consequence({ from, to }: { readonly from: PersonRole; readonly to: PersonRole }) {
  const { t } = useTexts();
  if (to === 'administrator') return <>{t('manage.to-administrator')}</>;
  if (from === 'administrator') return <>{t('manage.from-administrator')}</>;
  return <>{t(to === 'trainee' ? 'manage.to-trainee' : 'manage.to-trainer')}</>;
}

interface EraseProps {
  readonly name: string;
  onErase(): void;
}

function Erase({ name, onErase }: EraseProps) {
  const { t } = useTexts();
  const typed = useSignal('');
  const wrong = useSignal(false);
  return (
    <form
      class="manage-part desk"
      onSubmit={(event) => {
        event.preventDefault();
        wrong.value = typed.peek().trim() !== name;
        if (!wrong.peek()) onErase();
      }}
    >
      <h3>{t('manage.erase')}</h3>
      <p>{t('manage.erase-line')}</p>
      <TextField
        label={t('manage.erase-type', { name })}
        value={typed}
        longest={80}
        wrong={wrong.value ? 'manage.erase-wrong' : undefined}
      />
      <p class="buttons">
        <button type="submit" class="danger">
          {t('manage.erase-do')}
        </button>
      </p>
    </form>
  );
}
