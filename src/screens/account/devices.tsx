import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Session } from '../../protocol/account.ts';
import { useTexts } from '../ui.ts';
import { deviceName } from './device-name.ts';
import { type AccountTroubles, Part, Press, Trouble } from './part.tsx';

export interface DevicesModel {
  readonly devices: ReadonlySignal<readonly Session[]>;
  /** What did not get through, by where it was pressed. */
  readonly troubles: ReadonlySignal<AccountTroubles>;
  /** Gives whether it was done. */
  closeDevice(id: string): Promise<boolean>;
  /** Gives whether they could be read. */
  readDevices(): Promise<boolean>;
}

/** Where somebody is signed in. What was pressed goes with its line, so focus goes on at what is said of it. */
export function Devices({ model }: { readonly model: DevicesModel }) {
  const { t } = useTexts();
  const closed = useSignal<string | null>(null);
  const line = useRef<HTMLParagraphElement>(null);
  const close = async ({ id, device }: Session) => {
    closed.value = null;
    if (!(await model.closeDevice(id))) return;
    closed.value = deviceName(device);
    line.current?.focus();
  };
  const readAgain = async () => {
    if (await model.readDevices()) line.current?.focus();
  };
  return (
    <Part title="me.devices">
      <ul class="devices">
        {model.devices.value.map((device) => (
          <DeviceItem key={device.id} device={device} onClose={() => void close(device)} />
        ))}
      </ul>
      <p role="status" tabIndex={-1} ref={line}>
        {closed.value !== null && t('me.signed-out-device', { device: closed.value })}
      </p>
      <Trouble model={model} at="device" />
      <Trouble model={model} at="devices" />
      {model.troubles.value.devices && <Press name="account.again" onPress={() => void readAgain()} />}
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
