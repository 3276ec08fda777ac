import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Person } from '../../../protocol/people.ts';
import { useTexts } from '../../ui.ts';
import { TextField } from '../text-field.tsx';

export interface AddModel {
  readonly name: Signal<string>;
  /** Who is there by that name and not in the cohort; null as long as nobody was looked for. */
  readonly found: ReadonlySignal<readonly Person[] | null>;
  add(person: Person): void;
}

/** Somebody who is known already: a colleague who trains, or a trainee of another group. */
export function AddPanel({ model }: { readonly model: AddModel }) {
  const { t } = useTexts();
  const found = model.found.value;
  return (
    <section class="panel desk-form">
      <h2>{t('adding.title')}</h2>
      <TextField label={t('adding.name')} hint={t('adding.hint')} value={model.name} longest={80} />
      <p role="status">{found !== null && t('adding.found', { count: found.length })}</p>
      <ul class="desk-rows">
        {found?.map((person) => (
          <li key={person.id}>
            <span>
              <b>{person.displayName}</b>{' '}
              <span class="hint">
                {[t(`me.roles.${person.role}`), person.login].filter(Boolean).join(' · ')}
              </span>
            </span>
            <button
              type="button"
              onClick={() => model.add(person)}
              aria-label={t('adding.add-one', { name: person.displayName })}
            >
              {t('adding.add')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
