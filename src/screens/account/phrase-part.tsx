import type { ReadonlySignal } from '@preact/signals';
import type { Me } from '../../protocol/account.ts';
import { useTexts } from '../ui.ts';
import { type AccountTroubles, Part, Press, Trouble } from './part.tsx';

interface Props {
  readonly person: Me['person'];
  readonly model: {
    readonly renewPhrase: () => void;
    readonly troubles: ReadonlySignal<AccountTroubles>;
  };
}

/** Nothing brings old words back, so it is asked first. Whoever may see other people's results comes in with a password, and four words open nothing. */
export function PhrasePart({ person: { role, login }, model }: Props) {
  const { t } = useTexts();
  const isStaff = role !== 'trainee';
  const staff = login === null ? 'phrase.staff-first' : 'phrase.staff';
  return (
    <Part title="phrase.renew-title">
      <p>{t(isStaff ? staff : 'phrase.renew-line')}</p>
      {!isStaff && (
        <details>
          <summary>{t('phrase.renew-open')}</summary>
          <p>{t('phrase.renew-sure')}</p>
          <Press name="phrase.renew" onPress={model.renewPhrase} />
        </details>
      )}
      <Trouble model={model} at="phrase" />
    </Part>
  );
}
