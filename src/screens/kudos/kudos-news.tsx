import '../style/kudos.css';
import type { ReadonlySignal } from '@preact/signals';
import type { ReceivedKudos } from '../../protocol/kudos.ts';
import { useTexts } from '../ui.ts';
import { useReading } from '../use-reading.ts';
import { Received } from './received.tsx';

export interface KudosNewsModel {
  /** Those that were not read yet. */
  readonly fresh: ReadonlySignal<readonly ReceivedKudos[]>;
  readonly refresh: () => void;
  readonly read: () => void;
}

/** More would be a list, and that is one press away. */
const AT_ONCE = 3;

/** On the home page: what colleagues have said, until it was read. */
export function KudosNews({ model }: { readonly model: KudosNewsModel }) {
  const { t } = useTexts();
  useReading(model.refresh);
  const fresh = model.fresh.value;
  if (fresh.length === 0) return null;
  return (
    <section class="day-call" aria-labelledby="kudos-news">
      <h2 id="kudos-news">{t('kudos.news')}</h2>
      <article class="panel">
        <ul class="kudos-words">
          {fresh.slice(0, AT_ONCE).map((kudos) => (
            <Received key={kudos.id} kudos={kudos} />
          ))}
        </ul>
        <div class="buttons">
          <button type="button" onClick={model.read}>
            {t('kudos.read')}
          </button>
          <a class="button" href="#/account/kudos">
            {t('kudos.all')}
          </a>
        </div>
      </article>
    </section>
  );
}
