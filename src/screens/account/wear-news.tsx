import '../style/account.css';
import type { ReadonlySignal } from '@preact/signals';
import type { Wear } from '../../protocol/record.ts';
import { useTexts } from '../ui.ts';
import { useReading } from '../use-reading.ts';

export interface WearNewsModel {
  /** Null where composure did not run low. */
  readonly wear: ReadonlySignal<Wear | null>;
  readonly refresh: () => void;
}

interface Props {
  readonly model: WearNewsModel;
  /** Their trainers may read it too. */
  readonly shares: boolean;
}

/** On the home page: a word to oneself, before the next call is begun rather than where nobody looks for it (M-25). */
export function WearNews({ model, shares }: Props) {
  const { t, number } = useTexts();
  useReading(model.refresh);
  const wear = model.wear.value;
  if (!wear) return null;
  return (
    <section class="panel wear-news">
      <p>{t('composure.wear', { low: number(wear.low), calls: number(wear.calls) })}</p>
      <p class="hint">
        {!shares && t('composure.private')} <a href="#/account">{t('composure.about')}</a>
      </p>
    </section>
  );
}
