import '../style/account.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { Me } from '../../protocol/account.ts';
import type { Wear } from '../../protocol/record.ts';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { AccountForm, type FormProps } from './account-form.tsx';
import { Devices, type DevicesModel } from './devices.tsx';
import { EraseMe } from './erase-me.tsx';
import type { Written, Wrongs } from './fields.ts';
import { OwnData, type OwnDataModel } from './own-data.tsx';
import { Part, Press, Trouble } from './part.tsx';
import { PhrasePart } from './phrase-part.tsx';
import { type ProvidersModel, ProvidersPart } from './providers-part.tsx';
import { RefusedCalls, type RefusedModel, Waiting } from './refused-calls.tsx';

export interface AccountModel extends DevicesModel {
  readonly me: ReadonlySignal<Me | null>;
  /** Finished calls that are on this device alone, and nobody's yet. */
  readonly loose: ReadonlySignal<number>;
  /** Null where there is nothing to warn of. */
  readonly wear: ReadonlySignal<Wear | null>;
  readonly rename: (written: Written) => Promise<Wrongs>;
  readonly setPassword: (written: Written) => Promise<Wrongs>;
  readonly signOut: () => void;
  /** For good, once the name was written as it stands. */
  readonly erase: (written: Written) => Promise<Wrongs>;
  readonly takeLoose: () => void;
  /** Calls that are not on the server yet. */
  readonly waiting: ReadonlySignal<number>;
  readonly refused: RefusedModel;
  readonly providers: ProvidersModel;
  readonly ownData: OwnDataModel;
  readonly renewPhrase: () => void;
  shareComposure(shares: boolean): void;
}

/** What the server knows of somebody, and what they can do about it. */
export function MyAccount({ model }: { readonly model: AccountModel }) {
  const { t } = useTexts();
  const me = model.me.value;
  if (!me) return null;
  const { person, organisation } = me;
  const role = t(`me.roles.${person.role}`);
  return (
    <main id="content" class="page account" tabIndex={-1}>
      <header class="page-head">
        <h1>{person.displayName}</h1>
        <p>{t('me.who', { role, organisation: organisation.name })}</p>
        {person.role === 'trainee' && <p class="hint">{t('me.seen-by-trainers')}</p>}
        <Press name="account.sign-out" onPress={model.signOut} />
        <Trouble model={model} at="sign-out" />
      </header>
      <Waiting count={model.waiting.value} />
      <RefusedCalls model={model.refused} />
      <Loose model={model} />
      <Kept
        title="me.name-title"
        names={['displayName']}
        begins={{ displayName: person.displayName }}
        submit="me.save"
        onSubmit={model.rename}
      />
      <Kept
        title="me.password-title"
        line="me.password-line"
        names={person.login === null ? ['login', 'password'] : ['login', 'current', 'password']}
        begins={{ login: person.login ?? '' }}
        submit="me.save"
        onSubmit={model.setPassword}
      />
      <ProvidersPart model={model.providers} />
      <PhrasePart person={person} model={model} />
      <WaysPart />
      <Composure model={model} shares={person.sharesComposure} />
      <Devices model={model} />
      <OwnData model={model.ownData} />
      <EraseMe onErase={model.erase} />
    </main>
  );
}

interface KeptProps extends FormProps {
  readonly title: InterfaceKey;
  readonly line?: InterfaceKey;
}

/** A form that says when it was kept. */
function Kept({ title, line, onSubmit, ...form }: KeptProps) {
  const { t } = useTexts();
  const kept = useSignal(false);
  const submit = async (written: Written) => {
    kept.value = false;
    const wrongs = await onSubmit(written);
    kept.value = Object.keys(wrongs).length === 0;
    return wrongs;
  };
  return (
    <Part title={title}>
      {line && <p>{t(line)}</p>}
      <AccountForm {...form} onSubmit={submit} />
      <p role="status">{kept.value && t('me.saved')}</p>
    </Part>
  );
}

function WaysPart() {
  const { t } = useTexts();
  return (
    <p class="panel">
      <a href="#/account/calls">{t('me.calls')}</a>
      <a href="#/account/kudos">{t('me.kudos')}</a>
    </p>
  );
}

/** A word to oneself, and the switch that lets trainers read it too (M-25). */
function Composure({ model, shares }: { readonly model: AccountModel; readonly shares: boolean }) {
  const { t, number } = useTexts();
  const wear = model.wear.value;
  return (
    <Part title="composure.title">
      {wear && (
        <p class="wear">
          <b>{t('composure.wear', { low: number(wear.low), calls: number(wear.calls) })}</b>
        </p>
      )}
      <p>{t('composure.line')}</p>
      <label class="share-composure">
        <input
          type="checkbox"
          checked={shares}
          aria-describedby="composure-hint"
          onChange={({ currentTarget }) => {
            model.shareComposure(currentTarget.checked);
            // It moves once the server has it.
            currentTarget.checked = shares;
          }}
        />
        {t('composure.share')}
      </label>
      <p class="hint" id="composure-hint">
        {t('composure.hint')}
      </p>
      <Trouble model={model} at="composure" />
      <Trouble model={model} at="wear" />
    </Part>
  );
}

function Loose({ model }: { readonly model: AccountModel }) {
  const { t } = useTexts();
  const count = model.loose.value;
  if (count === 0) return null;
  return (
    <Part title="me.take-title">
      <p>{t('me.take-line', { count })}</p>
      <Press name="me.take" onPress={model.takeLoose} />
    </Part>
  );
}
