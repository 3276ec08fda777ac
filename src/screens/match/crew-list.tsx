import '../style/crew.css';
import type { Form } from '../../contest/crew.ts';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { type CrewMember, type CrewModel, nameIn } from './crew-model.ts';
import { Panel } from './match-part.tsx';

interface Props {
  readonly model: CrewModel;
  readonly form: Form;
}

/** Before the first round: in which order a team has its call. */
export function CrewOrder({ model, form }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const crew = model.crew.value;
  if (!crew || form === 'own') return null;
  const place = crew.members.findIndex(({ own }) => own);
  return (
    <Panel title={t('match.crew.order')}>
      <p>{t(`match.crew.order-${form}`)}</p>
      <ol class="crew-list">
        {crew.members.map((member, index) => (
          <li key={index} class={member.own ? 'own' : undefined}>
            {nameIn(texts, member)}
          </li>
        ))}
      </ol>
      <p class="buttons">
        <button type="button" disabled={place <= 0} onClick={() => model.go(place)}>
          {t('match.crew.earlier')}
        </button>
        <button
          type="button"
          disabled={place < 0 || place === crew.members.length - 1}
          onClick={() => model.go(place + 2)}
        >
          {t('match.crew.later')}
        </button>
      </p>
    </Panel>
  );
}

/** While a call is on: who of the team does what. */
export function CrewList({ model, form }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const crew = model.crew.value;
  if (!crew) return null;
  return (
    <Panel title={t('match.crew.title')}>
      <ol class="crew-list">
        {crew.members.map((member, index) => (
          <li key={index} class={member.own ? 'own' : undefined}>
            <b>{nameIn(texts, member)}</b> <span>{t(partOf(member, form))}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function partOf({ there, share, next }: CrewMember, form: Form): InterfaceKey {
  if (!there) return 'match.crew.left';
  if (share === 'everything') return form === 'relay' ? 'match.crew.has' : 'match.crew.owns';
  if (share === 'one-answer') return 'match.crew.voice';
  if (share === 'used') return 'match.crew.used';
  return next ? 'match.crew.next' : 'match.crew.listens';
}
