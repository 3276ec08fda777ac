import '../style/account.css';
import type { ReadonlySignal } from '@preact/signals';
import type { RemarkedCall } from '../../protocol/record.ts';
import { useTexts } from '../ui.ts';
import { useReading } from '../use-reading.ts';

export interface RemarkNewsModel {
  /** What was written last first. */
  readonly fresh: ReadonlySignal<readonly RemarkedCall[]>;
  readonly refresh: () => void;
}

/** On the home page: a trainer has written beside one's calls, until one has looked. */
export function RemarkNewsCard({ model }: { readonly model: RemarkNewsModel }) {
  const { t } = useTexts();
  useReading(model.refresh);
  const [latest, ...more] = model.fresh.value;
  if (!latest) return null;
  const count = more.length + 1;
  return (
    <section class="panel remark-news">
      <p>
        <NewsDot /> {t('remarks.news', { count })}
      </p>
      <a class="button" href={count === 1 ? `#/result/${latest.attempt}` : '#/account/calls'}>
        {t(count === 1 ? 'remarks.read' : 'remarks.which')}
      </a>
    </section>
  );
}

/** For the eye; words stand beside it. */
export function NewsDot() {
  return <span class="news-dot" aria-hidden="true" />;
}
