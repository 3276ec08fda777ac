import '../style/account.css';
import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Me, Session } from '../../protocol/account.ts';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { AccountForm, type FormProps } from './account-form.tsx';
import { deviceName } from './device-name.ts';
import type { Written, Wrongs } from './fields.ts';

export interface AccountModel {
  readonly me: ReadonlySignal<Me | null>;
  readonly devices: ReadonlySignal<readonly Session[]>;
  /** Finished calls that are on this device alone, and nobody's yet. */
  readonly loose: ReadonlySignal<number>;
  readonly rename: (written: Written) => Promise<Wrongs>;
  readonly setPassword: (written: Written) => Promise<Wrongs>;
  closeDevice(id: string): void;
  readonly signOut: () => void;
  readonly takeLoose: () => void;
  readonly renewPhrase: () => void;
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
        <Press name="account.sign-out" onPress={model.signOut} />
      </header>
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
      <Part title="phrase.renew-title">
        <p>{t('phrase.renew-line')}</p>
        <Press name="phrase.renew" onPress={model.renewPhrase} />
      </Part>
      <Devices model={model} />
    </main>
  );
}

function Part({ title, children }: { readonly title: InterfaceKey; readonly children: ComponentChildren }) {
  const { t } = useTexts();
  return (
    <section class="panel">
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}

function Press({ name, onPress }: { readonly name: InterfaceKey; onPress(): void }) {
  const { t } = useTexts();
  return (
    <p class="buttons">
      <button type="button" onClick={onPress}>
        {t(name)}
      </button>
    </p>
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

function Devices({ model }: { readonly model: AccountModel }) {
  return (
    <Part title="me.devices">
      <ul class="devices">
        {model.devices.value.map((device) => (
          <DeviceItem key={device.id} device={device} onClose={() => model.closeDevice(device.id)} />
        ))}
      </ul>
    </Part>
  );
}

function DeviceItem({ device, onClose }: { readonly device: Session; onClose(): void }) {
  const { t, day } = useTexts();
  const name = deviceName(device.device);
  return (
    <li>
      <span>
        <b>{name}</b>
        <br />
        {device.current ? t('me.this-device') : t('me.seen', { day: day(device.seen, 'with-time') })}
      </span>
      {!device.current && (
        <button type="button" onClick={onClose} aria-label={t('me.sign-out-device', { device: name })}>
          {t('account.sign-out')}
        </button>
      )}
    </li>
  );
}
