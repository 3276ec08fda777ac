import { kindnessDue } from '../../engine/shift/carried-on.ts';
import type { News } from '../../engine/shift/next-day.ts';
import { Icon } from '../parts/icon.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { useTexts } from '../ui.ts';
import { Composure } from './composure.tsx';
import { EndShift } from './end-shift.tsx';
import { KindnessNote } from './kindness-note.tsx';
import { Post } from './post.tsx';
import { ShiftMain } from './shift-main.tsx';
import type { ShiftModel } from './shift-model.ts';

/** The next call, and how the player comes to it. */
export function Ready({ model }: { model: ShiftModel }) {
  const { t, card } = useTexts();
  const { log, calls, composure } = model.shift.value;
  const scenario = log.scenarios[calls.length] ?? '';
  const kindness = kindnessDue(model.shift.value);
  const walked = calls.at(-1)?.next === 'walk';
  return (
    <ShiftMain name="ready">
      <section class="panel">
        <p class="eyebrow">{t('shift.call-of', { number: calls.length + 1, all: log.scenarios.length })}</p>
        <h1>{t(walked ? 'shift.ready.walked' : 'shift.ready.title')}</h1>
        <Composure tenths={composure} />
        <div class="who">
          <Portrait scenario={scenario} calm={null} />
          <p>
            <b>{card(scenario, 'title')}</b>
            <br />
            {card(scenario, 'teaser')}
          </p>
        </div>
        {kindness && <KindnessNote scenario={scenario} kindness={kindness} />}
        <p class="buttons">
          <a
            class="button primary large"
            href={model.underWay ? `#/call/${model.underWay}` : `#/shift/${model.id}/call`}
          >
            {t(model.underWay ? 'home.continue' : 'home.take')}
            <Icon name="arrow" />
          </a>
        </p>
      </section>
      <ReadPost news={model.news} />
      <EndShift model={model} />
    </ShiftMain>
  );
}

/** The morning's post, to be read again. */
function ReadPost({ news }: { readonly news: readonly News[] }) {
  const { t } = useTexts();
  if (news.length === 0) return null;
  return (
    <details class="panel">
      <summary>{t('shift.post.title')}</summary>
      <Post news={news} />
    </details>
  );
}
