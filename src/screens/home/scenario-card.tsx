import { wholePoints } from '../../engine/score/whole-points.ts';
import { Icon } from '../parts/icon.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { useTexts } from '../ui.ts';
import type { ListedCall, Results } from './scenario-entry.ts';
import { Tags } from './tags.tsx';

/** One call of the list. The whole card leads to its briefing; a hidden one keeps its face for when it is wanted again. */
export function ScenarioCard({ call, hidden }: { call: ListedCall; hidden: boolean }) {
  const { t, card } = useTexts();
  const { id, results } = call;
  const title = `title-${id}`;
  return (
    <li class="scenario call-card panel" hidden={hidden}>
      <Portrait scenario={id} calm={null} />
      <div class="scenario-head">
        {call.tutorial && (
          <p class="eyebrow">
            <Icon name="coach" />
            {t('find.tutorial')}
          </p>
        )}
        <h4 id={title}>
          <a href={`#/briefing/${id}`}>{card(id, 'title')}</a>
        </h4>
      </div>
      <p class="teaser">{card(id, 'teaser')}</p>
      <Tags entry={call} />
      {results && <Played results={results} title={title} />}
    </li>
  );
}

function Played({ results: { number, last, best }, title }: { results: Results; title: string }) {
  const { t, number: written } = useTexts();
  const points = { last: written(wholePoints(last)), best: written(wholePoints(best)) };
  return (
    <p class="last">
      <Icon name="check" />
      {t(best > last ? 'find.best-and-last' : 'find.last', points)}
      <a href={`#/debrief/${number}`} aria-describedby={title}>
        {t('home.look-back')}
      </a>
    </p>
  );
}
