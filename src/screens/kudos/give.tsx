import { useSignal } from '@preact/signals';
import type { Craft } from '../../contest/kudos.ts';
import type { ColleagueCall } from '../../protocol/kudos.ts';
import { titleOf } from '../account/asked-order.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { KudosModel } from './kudos-model.ts';

interface Props {
  readonly model: KudosModel;
}

/** Calls of colleagues, each with what it had: one of it is chosen, and nothing is written. */
export function GivePart({ model }: Props) {
  const { t } = useTexts();
  const { left, given } = model.mine.value;
  const praised = new Set(given.map(({ attempt }) => attempt));
  const calls = model.calls.value.filter(({ attempt }) => !praised.has(attempt));
  return (
    <section class="panel" aria-labelledby="kudos-give">
      <h2 id="kudos-give">{t('kudos.give')}</h2>
      <p>{t(left > 0 ? 'kudos.left' : 'kudos.left-none', { count: left })}</p>
      {calls.length === 0 && !model.moreCalls.value && <p class="hint">{t('kudos.nobody')}</p>}
      {left > 0 && calls.map((call) => <ForCall key={call.attempt} call={call} model={model} />)}
      {left > 0 && model.moreCalls.value && (
        <p class="buttons">
          <button type="button" aria-disabled={model.busy.value} onClick={model.readMoreCalls}>
            {t('kudos.more-calls')}
          </button>
        </p>
      )}
    </section>
  );
}

interface CallProps extends Props {
  readonly call: ColleagueCall;
}

function ForCall({ call, model }: CallProps) {
  const texts = useTexts();
  const { t, locale, day } = texts;
  const { name, finished } = call;
  return (
    <details class="kudos-call">
      <summary>
        <span class="kudos-of">
          <b>{t('kudos.send-for', { name, title: titleOf(call, locale) })}</b>{' '}
          <span class="hint">
            {contestOf(texts, call)}, {day(finished)}
          </span>
        </span>
      </summary>
      <Choice call={call} model={model} />
    </details>
  );
}

/** `Friday, round 2`. */
function contestOf({ t, number }: Texts, { of, round }: ColleagueCall): string {
  if (of === null || round === null) return t('day.title');
  return t('kudos.of-round', { of, round: number(round) });
}

function Choice({ call: { attempt, moments, ...call }, model }: CallProps) {
  const { t } = useTexts();
  const chosen = useSignal<Craft | null>(null);
  const missing = useSignal(false);
  const send = () => {
    missing.value = chosen.peek() === null;
    const craft = chosen.peek();
    if (craft) model.give({ attempt, moments, ...call }, craft);
  };
  return (
    <form
      class="kudos-choice"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset>
        <legend>{t('kudos.what')}</legend>
        {moments.map(({ craft }) => (
          <label key={craft}>
            <input
              type="radio"
              name={`kudos-${attempt}`}
              checked={chosen.value === craft}
              onChange={() => (chosen.value = craft)}
            />
            {t(`kudos.for.${craft}`)}
          </label>
        ))}
      </fieldset>
      <p role="alert" class="wrong">
        {missing.value && chosen.value === null && t('kudos.choose')}
      </p>
      <p class="buttons">
        <button type="submit" class="primary" aria-disabled={model.busy.value}>
          {t('kudos.send')}
        </button>
      </p>
    </form>
  );
}
