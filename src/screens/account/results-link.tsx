import type { RemarkedCall } from '../../protocol/record.ts';
import { useTexts } from '../ui.ts';
import { NewsDot } from './remark-news.tsx';

interface Props {
  readonly assignment: string;
  readonly version: string;
  /** Of the call. */
  readonly title: string;
  /** Calls that a trainer has written beside since they were last looked at. */
  readonly remarked: readonly RemarkedCall[];
}

/** From a line of what is asked to all that was played of it. */
export function ResultsLink({ assignment, version, title, remarked }: Props) {
  const { t } = useTexts();
  const name = t('asked.results');
  const isNew = remarked.some((one) => one.assignment === assignment && one.version === version);
  return (
    <span class="asked-results">
      <a href={`#/account/calls/${assignment}/${version}`} aria-label={`${name}: ${title}`}>
        {name}
      </a>
      {isNew && (
        <span class="remark-new">
          <NewsDot /> {t('remarks.new')}
        </span>
      )}
    </span>
  );
}
