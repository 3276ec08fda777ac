import type { ReadonlySignal } from '@preact/signals';
import { useTexts } from '../ui.ts';
import type { WrongKey } from './fields.ts';
import { Part } from './part.tsx';

export type OwnDataState =
  | { readonly name: 'at-rest' }
  | { readonly name: 'coming'; readonly bytes: number }
  | { readonly name: 'saved'; readonly file: string }
  | { readonly name: 'failed'; readonly wrong: WrongKey };

export interface OwnDataModel {
  readonly state: ReadonlySignal<OwnDataState>;
  readonly take: () => void;
  readonly stop: () => void;
}

/** Everything the server has of somebody, to be taken away by them. The one button stays, so focus does too. */
export function OwnData({ model: { state, take, stop } }: { readonly model: OwnDataModel }) {
  const { t, number } = useTexts();
  const now = state.value;
  const coming = now.name === 'coming';
  return (
    <Part title="me.data">
      <p>{t('me.data-line')}</p>
      <p class="buttons">
        <button type="button" onClick={coming ? stop : take}>
          {t(coming ? 'me.data-stop' : 'me.data-take')}
        </button>
      </p>
      <p role="status">
        {coming && t('me.data-coming')}
        {now.name === 'saved' && t('me.data-saved', { file: now.file })}
      </p>
      {coming && <p aria-hidden="true">{t('me.data-so-far', { kilobytes: number(now.bytes / 1000) })}</p>}
      <p role="alert" class="wrong">
        {now.name === 'failed' && t(now.wrong)}
      </p>
    </Part>
  );
}
