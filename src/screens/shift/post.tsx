import '../style/post.css';
import { type News, postOf } from '../../engine/shift/next-day.ts';
import { type ShiftPromise, standOf } from '../../engine/shift/promises.ts';
import { Portrait } from '../parts/portrait.tsx';
import { useTexts } from '../ui.ts';
import { promiseWord } from './promises.tsx';

/** What the morning brings of each contact: its promises and what they were worth, and the customer's own word (M-11, M-27). */
export function Post({ news }: { readonly news: readonly News[] }) {
  const { t, number } = useTexts();
  const promises = news.flatMap((each) => each.promises);
  const kept = promises.filter((promise) => standOf(promise) === 'kept').length;
  return (
    <>
      <p>
        {promises.length > 0
          ? t('shift.post.kept', { kept: number(kept), all: number(promises.length) })
          : t('shift.post.no-promises')}
      </p>
      <ol class="post">
        {news.map((each, place) => (
          <Letter key={place} news={each} />
        ))}
      </ol>
    </>
  );
}

function Letter({ news }: { readonly news: News }) {
  const { t, card, coach } = useTexts();
  const { scenario, angerType, promises, outcome, round } = news;
  const name = card(scenario, 'customer.name');
  const post = postOf(news);
  return (
    <li class={`post-letter ${round ? 'post-again' : ''}`}>
      <Portrait scenario={scenario} calm={null} />
      <div>
        <h3>{name}</h3>
        <p class="hint">{card(scenario, 'title')}</p>
        <DuePromises promises={promises} />
        <Worth news={news} />
        {post === 'early' && <blockquote>{t(`shift.post.early.${angerType}`)}</blockquote>}
        {post === 'kept' && <blockquote>{t(`shift.post.kept-word.${angerType}`)}</blockquote>}
        <p class="post-word">
          {round
            ? t(`shift.post.again.${round.kind}`, { name })
            : coach(`outcome.loyalty.${outcome.loyalty}`, { name })}
        </p>
      </div>
    </li>
  );
}

function DuePromises({ promises }: { readonly promises: readonly ShiftPromise[] }) {
  const texts = useTexts();
  return (
    <>
      {promises.map((promise) => (
        <p key={promise.promise} class={`shift-promises promises-${standOf(promise)}`}>
          {texts.scenario(promise.scenario, `promises.${promise.promise}`)}{' '}
          <b>{promiseWord(texts, promise)}</b>
        </p>
      ))}
    </>
  );
}

/** What keeping or breaking their word was worth to this customer, and whether they were written to (C-10, C-11). */
function Worth({ news: { promises, moved, wrote } }: { readonly news: News }) {
  const { t, signed } = useTexts();
  if (promises.length === 0) return <p class="hint">{t('shift.post.nothing-promised')}</p>;
  return (
    <p class="hint">
      {t('shift.post.worth', { anger: signed(moved.anger), trust: signed(moved.trust) })}{' '}
      {t(wrote ? 'shift.post.wrote' : 'shift.post.silent')}
    </p>
  );
}
