import '../style/match.css';
import type { Form } from '../../contest/crew.ts';
import type { CallModel } from '../call/call-model.ts';
import { BriefingFacts } from '../parts/briefing-facts.tsx';
import { useTexts } from '../ui.ts';
import { CrewList } from './crew-list.tsx';
import { type CrewModel, holderIn, nameIn } from './crew-model.ts';
import { TakeOver } from './crew-strip.tsx';
import { Panel } from './match-part.tsx';

interface Props {
  readonly call: CallModel;
  readonly model: CrewModel;
  readonly form: Form;
}

/** Before a team's call and after its talk, for those who do not have it: what it is about, and whom everybody waits for. */
export function Listening({ call, model, form }: Props) {
  const texts = useTexts();
  const { t } = texts;
  const { id } = call.scenario;
  const crew = model.crew.value;
  const name = crew ? nameIn(texts, holderIn(crew)) : t('match.somebody');
  const before = call.view.value.phase === 'briefing';
  return (
    <main id="content" class="page match" tabIndex={-1}>
      <header class="page-head">
        <h1>{texts.scenario(id, 'title')}</h1>
      </header>
      <p role="status" class="match-now">
        {t(before ? 'match.crew.begins' : 'match.crew.ends', { name })}
      </p>
      <TakeOver model={model} />
      <CrewList model={model} form={form} />
      {before && (
        <Panel title={t('briefing.situation')}>
          <p>
            <b>{texts.scenario(id, 'customer.name')}</b> {texts.scenario(id, 'customer.about')}
          </p>
          <p>{texts.scenario(id, 'briefing')}</p>
          <BriefingFacts scenario={call.scenario} />
        </Panel>
      )}
    </main>
  );
}
