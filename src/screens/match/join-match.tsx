import '../style/match.css';
import type { Signal } from '@preact/signals';
import { AccountForm, type FormProps } from '../account/account-form.tsx';
import { AccountPage } from '../account/account-page.tsx';
import { useTexts } from '../ui.ts';

interface Props extends Pick<FormProps, 'onSubmit'> {
  readonly code: string;
  /** Whoever is signed in comes as themselves. */
  readonly me: string | null;
  /** Whether the others are to see the name. */
  readonly named: Signal<boolean>;
  /** It is too late to play: one can still watch. */
  readonly late: boolean;
  onWatch(): void;
}

/** Where one comes into a match: the code, a name, and whether it is seen. */
export function JoinMatch({ code, me, named, late, onWatch, onSubmit }: Props) {
  const { t } = useTexts();
  return (
    <AccountPage title="match.join" line={t('match.join-line')}>
      {me !== null && <p>{t('match.as-me', { name: me })}</p>}
      <AccountForm
        names={me === null ? ['roomCode', 'displayName'] : ['roomCode']}
        begins={{ roomCode: code }}
        submit="match.submit"
        onSubmit={onSubmit}
      >
        <NamedBox named={named} />
      </AccountForm>
      <div role="status" class="match-late">
        {late && (
          <>
            <p>{t('match.late')}</p>
            <button type="button" onClick={onWatch}>
              {t('match.watch')}
            </button>
          </>
        )}
      </div>
      <p>
        <a href={`#/match/watch/${code}`}>{t('match.only-watch')}</a>
      </p>
      {me === null && (
        <p>
          <a href="#/sign-in">{t('match.sign-in')}</a>
        </p>
      )}
    </AccountPage>
  );
}

function NamedBox({ named }: Pick<Props, 'named'>) {
  const { t } = useTexts();
  return (
    <label class="match-named">
      <input
        type="checkbox"
        checked={named.value}
        onChange={({ currentTarget }) => {
          named.value = currentTarget.checked;
        }}
      />
      {t('match.named')}
    </label>
  );
}
