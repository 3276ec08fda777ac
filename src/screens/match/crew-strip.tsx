import '../style/setting.css';
import '../style/crew.css';
import type { Form } from '../../contest/crew.ts';
import type { Crew } from '../../protocol/team-call.ts';
import type { CallModel } from '../call/call-model.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { type CrewModel, holderIn, nameIn, ownOf } from './crew-model.ts';

interface Props {
  readonly model: CrewModel;
  readonly form: Form;
}

/** Above what can be said: who has the call now, what oneself may give to it, and who is next. */
export function CrewStrip({ model, form }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const crew = model.crew.value;
  const next = crew?.members.find((member) => member.next);
  const whole = crew !== null && ownOf(crew)?.share === 'everything';
  return (
    <div class="crew-strip">
      <p role="status" class={whole ? 'setting setting-aside' : 'setting'}>
        {crew && standingIn(texts, crew, form)}
      </p>
      {crew && next && next !== holderIn(crew) && (
        <p class="setting crew-next">{t('match.crew.after', { name: nameIn(texts, next) })}</p>
      )}
      <TakeOver model={model} />
    </div>
  );
}

/** Where customers are handed on, for those who do not sit there. */
export function DeskOfOthers({ call }: { readonly call: CallModel }) {
  const { t, scenario } = useTexts();
  const { desk, phase } = call.view.value;
  if (!desk || phase !== 'live') return null;
  return (
    <p class="setting" role="status">
      {t('match.crew.at', { desk: scenario(call.scenario.id, `desks.${desk.name}`) })}
    </p>
  );
}

/** What it is to oneself just now. */
function standingIn(texts: Texts, crew: Crew, form: Form): string {
  const { t } = texts;
  const name = nameIn(texts, holderIn(crew));
  switch (ownOf(crew)?.share) {
    case 'everything':
      return t(form === 'relay' ? 'match.crew.yours' : 'match.crew.owner');
    case 'one-answer':
      return t('match.crew.one-answer', { name });
    case 'used':
      return t('match.crew.answer-used', { name });
    default:
      return t(form === 'relay' ? 'match.crew.with' : 'match.crew.owned-by', { name });
  }
}

/** Where somebody is gone, nobody waits for the host. */
export function TakeOver({ model }: Pick<Props, 'model'>) {
  const { t } = useTexts();
  if (!model.mayTake.value) return null;
  return (
    <p class="crew-take" role="status">
      <span>{t(model.failed.value ? 'match.not-done' : 'match.crew.silent')}</span>
      <button type="button" onClick={model.take}>
        {t('match.crew.take')}
      </button>
    </p>
  );
}
