import '../style/account.css';
import { useSignal } from '@preact/signals';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import { AccountForm } from './account-form.tsx';
import type { Written, Wrongs } from './fields.ts';

export interface SignInAgainModel {
  readonly withPassword: (written: Written) => Promise<Wrongs>;
  readonly withPhrase: (written: Written) => Promise<Wrongs>;
}

interface Props {
  readonly model: SignInAgainModel;
  onClose(): void;
}

/** Signing in without leaving the call; it goes on with the answer that was given. */
export function SignInAgain({ model, onClose }: Props) {
  const { t } = useTexts();
  const byPhrase = useSignal(false);
  const way = byPhrase.value ? 'phrase' : 'password';
  return (
    <Dialog title={t('sign-in.title')} onClose={onClose}>
      <div class="account sign-in-again">
        {byPhrase.value ? (
          <AccountForm key={way} names={['phrase']} submit="sign-in.submit" onSubmit={model.withPhrase} />
        ) : (
          <AccountForm
            key={way}
            names={['name', 'secret']}
            submit="sign-in.submit"
            onSubmit={model.withPassword}
          />
        )}
        <button type="button" class="quiet" onClick={() => (byPhrase.value = !byPhrase.peek())}>
          {t(byPhrase.value ? 'sign-in.to-password' : 'sign-in.to-phrase')}
        </button>
        <a href="#/sign-in">{t('sign-in.leave')}</a>
      </div>
    </Dialog>
  );
}
