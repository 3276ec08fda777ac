import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { AccountForm, type FormProps } from './account-form.tsx';
import { AccountPage } from './account-page.tsx';
import { Press } from './part.tsx';

type OnSubmit = Pick<FormProps, 'onSubmit'>;

/** Where the first administrator comes in. */
export function FirstPage({ onSubmit }: OnSubmit) {
  const { t } = useTexts();
  return (
    <AccountPage title="first.title" line={t('first.line')}>
      <AccountForm
        names={['organisation', 'displayName', 'login', 'password']}
        submit="first.submit"
        onSubmit={onSubmit}
      />
    </AccountPage>
  );
}

/** A link that has done what it was for. */
export function UsedLink() {
  const { t } = useTexts();
  return (
    <AccountPage title="link.title" line={t('wrong.link-used')}>
      <p class="buttons">
        <a class="button primary" href="#/sign-in">
          {t('account.to-sign-in')}
        </a>
      </p>
    </AccountPage>
  );
}

interface SignInProps extends OnSubmit {
  readonly providers: readonly { readonly provider: string; readonly name: string }[];
  /** Why signing in elsewhere has come to nothing; null where it has not. */
  readonly failed: InterfaceKey | null;
  onProvider(provider: string): void;
}

export function SignInPage({ providers, failed, onProvider, onSubmit }: SignInProps) {
  const { t } = useTexts();
  return (
    <AccountPage title="sign-in.title">
      {failed && (
        <p class="wrong" role="alert">
          {t(failed)}
        </p>
      )}
      <AccountForm names={['name', 'secret']} submit="sign-in.submit" onSubmit={onSubmit} />
      {providers.map(({ provider, name }) => (
        <p key={provider} class="buttons">
          <button type="button" onClick={() => onProvider(provider)}>
            {t('sign-in.with', { name })}
          </button>
        </p>
      ))}
      <OtherWays ways={['join', 'match', 'phrase']} />
    </AccountPage>
  );
}

interface JoinProps extends OnSubmit {
  readonly code: string;
  /** Whoever is signed in joins as themselves. */
  readonly me: string | null;
  /** Why whoever was signed in could not be signed out. */
  readonly still: InterfaceKey | null;
  /** On a device that goes from hand to hand: signs out whoever is signed in. */
  onSomebodyElse(): void;
}

export function JoinPage({ code, me, still, onSomebodyElse, onSubmit }: JoinProps) {
  const { t } = useTexts();
  return (
    <AccountPage title="join.title" line={me === null ? t('join.line') : t('join.as-me', { name: me })}>
      <AccountForm
        key={me === null ? 'somebody' : 'me'}
        names={me === null ? ['code', 'displayName'] : ['code']}
        begins={{ code }}
        submit="join.submit"
        onSubmit={onSubmit}
      >
        {me === null && <p class="hint">{t('me.seen-by-trainers')}</p>}
      </AccountForm>
      {me === null ? (
        <OtherWays ways={['match', 'password', 'phrase']} />
      ) : (
        <>
          <h2>{t('join.not-me', { name: me })}</h2>
          <p>{t('join.not-me-line')}</p>
          <p role="alert" class="wrong">
            {still && t(still)}
          </p>
          <Press name="account.sign-out" onPress={onSomebodyElse} />
        </>
      )}
    </AccountPage>
  );
}

export function PhrasePage({ onSubmit }: OnSubmit) {
  const { t } = useTexts();
  return (
    <AccountPage title="phrase.title" line={t('phrase.line')}>
      <AccountForm names={['phrase']} submit="phrase.submit" onSubmit={onSubmit} />
      <OtherWays ways={['password', 'join']} />
    </AccountPage>
  );
}

/** A press, so that no mail program that looks at links beforehand uses this one up. */
export function LinkPage({ onSubmit }: OnSubmit) {
  const { t } = useTexts();
  return (
    <AccountPage title="link.title" line={t('link.line')}>
      <AccountForm names={[]} submit="sign-in.submit" onSubmit={onSubmit} />
    </AccountPage>
  );
}

/** Shown once: the words by which somebody comes back. */
export function NewPhrasePage({ phrase, onDone }: { readonly phrase: string; onDone(): void }) {
  const { t } = useTexts();
  return (
    <AccountPage title="phrase.new-title" line={t('phrase.new-line')} inside>
      <p class="recovery-phrase" lang="en" translate={false}>
        {phrase}
      </p>
      <p class="buttons">
        <button type="button" onClick={() => window.print()}>
          {t('phrase.print')}
        </button>
        <button type="button" class="primary" onClick={onDone}>
          {t('phrase.done')}
        </button>
      </p>
    </AccountPage>
  );
}

const WAYS = {
  join: { address: '#/join', name: 'sign-in.to-join' },
  match: { address: '#/match', name: 'account.to-match' },
  phrase: { address: '#/sign-in/phrase', name: 'sign-in.to-phrase' },
  password: { address: '#/sign-in', name: 'sign-in.to-password' },
} as const satisfies Readonly<Record<string, { address: string; name: InterfaceKey }>>;

function OtherWays({ ways }: { readonly ways: readonly (keyof typeof WAYS)[] }) {
  const { t } = useTexts();
  return (
    <ul class="other-ways">
      {ways.map((way) => (
        <li key={way}>
          <a href={WAYS[way].address}>{t(WAYS[way].name)}</a>
        </li>
      ))}
    </ul>
  );
}
