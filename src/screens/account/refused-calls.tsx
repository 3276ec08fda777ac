import type { ReadonlySignal } from '@preact/signals';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';

/** Why a call is not taken; what can be done about it is the same for all: it stays here. */
export type Reason = 'unknown-edition' | 'unplayable' | 'too-large' | 'unexpected';

/** A call that the server has not taken, and why. */
export interface RefusedCall {
  readonly key: string;
  readonly scenario: string;
  readonly endedAt: number;
  readonly reason: Reason;
}

export interface RefusedModel {
  readonly refused: ReadonlySignal<readonly RefusedCall[]>;
  download(key: string): void;
  again(key: string): void;
  understood(key: string): void;
}

/** Its place is always there: readers hear what comes into it. */
export function Waiting({ count }: { readonly count: number }) {
  const { t } = useTexts();
  return <p role="status">{count > 0 && `${t('outbox.waiting', { count })}. ${t('outbox.calm')}`}</p>;
}

/** Said once, until it was read: nothing is lost, and nothing has to be done. */
export function RefusedCalls({ model }: { readonly model: RefusedModel }) {
  const { t } = useTexts();
  const calls = model.refused.value;
  if (calls.length === 0) return null;
  return (
    <section class="panel refused-calls">
      <h2>{t('not-taken.title')}</h2>
      <p>{t('not-taken.line')}</p>
      <ul class="devices">
        {calls.map((call) => (
          <Refused key={call.key} call={call} model={model} />
        ))}
      </ul>
    </section>
  );
}

function Refused({ call, model }: { readonly call: RefusedCall; readonly model: RefusedModel }) {
  const { t, day, card } = useTexts();
  const { key, scenario, endedAt, reason } = call;
  const title = card(scenario, 'title');
  const ways: readonly [InterfaceKey, () => void][] = [
    ['not-taken.download', () => model.download(key)],
    ['account.again', () => model.again(key)],
    ['app.understood', () => model.understood(key)],
  ];
  return (
    <li>
      <span>
        <b>{title}</b> · {day(endedAt, 'with-time')}
        <br />
        {t(`not-taken.reasons.${reason}`)}
      </span>
      <span class="buttons">
        {ways.map(([name, onPress]) => (
          <button key={name} type="button" onClick={onPress} aria-label={`${t(name)}: ${title}`}>
            {t(name)}
          </button>
        ))}
      </span>
    </li>
  );
}
