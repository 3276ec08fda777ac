import type { Person } from '../../../protocol/people.ts';
import { useTexts } from '../../ui.ts';
import { LoginName } from '../login-name.tsx';
import { Waiting } from '../waiting.tsx';
import { type MembersModel, partIn } from './members-model.ts';

interface Props {
  readonly model: MembersModel;
}

/** The people of a cohort by name, to be ticked. */
export function MembersTable({ model }: Props) {
  const { t } = useTexts();
  const members = model.members.value;
  if (members === null) return <Waiting unread={model.unread} />;
  if (members.length === 0) return <p>{t('members.none')}</p>;
  return (
    <>
      <div class="desk-scroll">
        <table class="desk-table members-table">
          <caption class="visually-hidden">{t('members.title')}</caption>
          <Head model={model} members={members} />
          <tbody>
            {members.map((person) => (
              <Row key={person.id} model={model} person={person} />
            ))}
          </tbody>
        </table>
      </div>
      {model.more.value && (
        <p class="buttons">
          <button type="button" onClick={model.readMore}>
            {t('members.more')}
          </button>
        </p>
      )}
    </>
  );
}

function Head({ model, members }: Props & { readonly members: readonly Person[] }) {
  const { t } = useTexts();
  const all = members.every(({ id }) => model.chosen.value.has(id));
  const tickAll = () => {
    model.chosen.value = new Set(all ? [] : members.map(({ id }) => id));
  };
  return (
    <thead>
      <tr>
        <td class="tick">
          <label class="tick-box">
            <input type="checkbox" aria-label={t('members.tick-all')} checked={all} onChange={tickAll} />
          </label>
        </td>
        <th scope="col">{t('members.name')}</th>
        <th scope="col" class="wide-only">
          {t('members.login')}
        </th>
        <th scope="col">{t('members.part')}</th>
      </tr>
    </thead>
  );
}

function Row({ model, person }: Props & { readonly person: Person }) {
  const { t } = useTexts();
  const { id, displayName, login, cameIn } = person;
  const part = partIn(model.cohort.value, person);
  const tick = () => {
    const chosen = new Set(model.chosen.peek());
    if (!chosen.delete(id)) chosen.add(id);
    model.chosen.value = chosen;
  };
  return (
    <tr>
      <td class="tick">
        <label class="tick-box">
          <input
            type="checkbox"
            aria-label={displayName}
            checked={model.chosen.value.has(id)}
            onChange={tick}
          />
        </label>
      </td>
      <th scope="row">
        <NameOf cohort={model.cohort.value.id} person={person} trains={part === 'trainer'} />
        {login !== null && (
          <span class="hint narrow-only">
            <LoginName login={login} />
          </span>
        )}
        {!cameIn && <span class="hint not-come">{t('members.not-come')}</span>}
      </th>
      <td class="wide-only">{login ?? '–'}</td>
      <td>{t(`parts.${part}`)}</td>
    </tr>
  );
}

interface NameProps {
  readonly cohort: string;
  readonly person: Person;
  readonly trains: boolean;
}

/** Whoever learns here has a page of what they have played. */
function NameOf({ cohort, person: { id, displayName }, trains }: NameProps) {
  if (trains) return <span>{displayName}</span>;
  return <a href={`#/desk/person/${id}/${cohort}`}>{displayName}</a>;
}
