import '../style/account.css';
import '../style/kudos.css';
import type { GivenKudos } from '../../protocol/kudos.ts';
import { titleOf } from '../account/asked-order.ts';
import { useTexts } from '../ui.ts';
import { GivePart } from './give.tsx';
import type { KudosModel } from './kudos-model.ts';
import { Received } from './received.tsx';

interface Props {
  readonly model: KudosModel;
}

/** Kudos from colleagues and for colleagues (M-20). */
export function KudosPage({ model }: Props) {
  const { t } = useTexts();
  const { on, given } = model.mine.value;
  const trouble = model.trouble.value;
  const done = model.done.value;
  return (
    <main id="content" class="page account kudos-page" tabIndex={-1}>
      <header class="page-head">
        <h1>{t('kudos.title')}</h1>
        <p>{t(on ? 'kudos.line' : 'kudos.off')}</p>
      </header>
      <p role="alert">{trouble && t(`kudos.refused.${trouble}`)}</p>
      <p role="status">{done && t(done.key, { name: done.name ?? t('kudos.somebody') })}</p>
      <ReceivedPart model={model} />
      {on && <GivePart model={model} />}
      {given.length > 0 && <GivenPart model={model} />}
      {on && <Accept model={model} />}
      <p>
        <a href="#/">{t('app.home')}</a>
      </p>
    </main>
  );
}

function ReceivedPart({ model }: Props) {
  const { t } = useTexts();
  const { received, more } = model.mine.value;
  return (
    <section class="panel" aria-labelledby="kudos-received">
      <h2 id="kudos-received">{t('kudos.received')}</h2>
      {received.length === 0 && <p class="hint">{t('kudos.none-received')}</p>}
      <ul class="kudos-words">
        {received.map((kudos) => (
          <Received key={kudos.id} kudos={kudos} />
        ))}
      </ul>
      {more && (
        <p class="buttons">
          <button type="button" aria-disabled={model.busy.value} onClick={model.older}>
            {t('kudos.older')}
          </button>
        </p>
      )}
    </section>
  );
}

function GivenPart({ model }: Props) {
  const { t } = useTexts();
  return (
    <section class="panel" aria-labelledby="kudos-given">
      <h2 id="kudos-given">{t('kudos.given')}</h2>
      <ul class="kudos-words">
        {model.mine.value.given.map((kudos) => (
          <Given key={kudos.id} kudos={kudos} model={model} />
        ))}
      </ul>
    </section>
  );
}

function Given({ kudos, model }: Props & { readonly kudos: GivenKudos }) {
  const { t, number, locale } = useTexts();
  const name = kudos.to ?? t('kudos.somebody');
  const title = titleOf(kudos, locale);
  return (
    <li class="kudos-word">
      <p>
        <b>{name}</b> <span class="hint">{t('kudos.moment', { title, answer: number(kudos.answer) })}</span>
      </p>
      <blockquote>{t(`kudos.for.${kudos.craft}`)}</blockquote>
      <p class="buttons">
        <button
          type="button"
          aria-disabled={model.busy.value}
          aria-label={t('kudos.take-back-of', { name, title })}
          onClick={() => model.takeBack(kudos)}
        >
          {t('kudos.take-back')}
        </button>
      </p>
    </li>
  );
}

function Accept({ model }: Props) {
  const { t } = useTexts();
  const { takes } = model.mine.value;
  return (
    <section class="panel">
      <label class="share-composure">
        <input
          type="checkbox"
          checked={takes}
          aria-describedby="kudos-accept-hint"
          onChange={({ currentTarget }) => {
            model.accept(currentTarget.checked);
            // It moves once the server has it.
            currentTarget.checked = takes;
          }}
        />
        {t('kudos.accept')}
      </label>
      <p class="hint" id="kudos-accept-hint">
        {t('kudos.accept-hint')}
      </p>
    </section>
  );
}
