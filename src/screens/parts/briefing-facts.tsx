import { GRANTS, type Grant } from '../../engine/scenario/scenario.ts';
import type { Brief } from '../../engine/view/brief.ts';
import { useTexts } from '../ui.ts';
import { GRANT_ICONS } from './grant-icons.ts';
import { Icon } from './icon.tsx';

/** What may be given, what may not, what needs a yes, what can be looked up, and what has changed (M-02). */
export function BriefingFacts({ scenario }: { scenario: Brief }) {
  return (
    <div class="parameters">
      {GRANTS.map((grant) => (
        <Parameters key={grant} scenario={scenario} grant={grant} />
      ))}
      <Facts scenario={scenario} />
    </div>
  );
}

function Parameters({ scenario, grant }: { scenario: Brief; grant: Grant }) {
  const texts = useTexts();
  const items = Object.keys(scenario.parameters).filter((item) => scenario.parameters[item] === grant);
  if (items.length === 0) return null;
  return (
    <section class={`parameter parameter-${grant}`}>
      <h3>
        <Icon name={GRANT_ICONS[grant]} />
        {texts.t(`briefing.${grant}`)}
      </h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{texts.scenario(scenario.id, `parameters.${item}`)}</li>
        ))}
      </ul>
    </section>
  );
}

function Facts({ scenario }: { scenario: Brief }) {
  const texts = useTexts();
  const cards = Object.keys(scenario.changes);
  return (
    <section class="parameter parameter-facts">
      <h3>
        <Icon name="knowledge" />
        {texts.t('briefing.facts')}
      </h3>
      <ul>
        {scenario.facts.map((fact) => (
          <li key={fact}>{texts.scenario(scenario.id, `facts.${fact}`)}</li>
        ))}
      </ul>
      {cards.length > 0 && <h3>{texts.t('briefing.changed')}</h3>}
      {cards.map((card) => (
        <p key={card} class="changed">
          {texts.scenario(scenario.id, `changes.${card}`)}
        </p>
      ))}
    </section>
  );
}
