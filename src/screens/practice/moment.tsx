import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Bubble } from '../call/bubble.tsx';
import { Instruments } from '../call/instruments.tsx';
import { Replies } from '../call/replies.tsx';
import { Announcer } from '../call/ticker.tsx';
import { Tools } from '../call/tools.tsx';
import { Portrait } from '../parts/portrait.tsx';
import { useTexts } from '../ui.ts';
import { choiceWords } from './choice-words.ts';
import type { Trial } from './trial-model.ts';

/** The moment as it was: face, words, meters, and everything that could be said or done. */
export function Moment({ trial }: { trial: Trial }) {
  const { call } = trial;
  const { phase, meters } = call.view.value;
  const choosing = trial.outcome.value.phase === 'choosing';
  return (
    <>
      <MomentHeading turn={trial.turn} choosing={choosing} />
      <div class="moment">
        <Portrait scenario={call.scenario.id} calm={phase === 'briefing' ? null : meters.calm} />
        <div class="moment-words">
          {phase === 'live' || phase === 'follow-up' ? (
            <Box name="bubble">
              <Bubble call={call} />
            </Box>
          ) : (
            <Between trial={trial} />
          )}
        </div>
        <Box name="instruments">
          <Instruments call={call} />
        </Box>
      </div>
      {choosing && <Choosing trial={trial} />}
      <Announcer call={call} />
    </>
  );
}

/** Where in the call this is. It takes the focus whenever the moment stands anew: what was pressed is gone. */
function MomentHeading({ turn, choosing }: { turn: number; choosing: boolean }) {
  const { t, number } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (choosing) heading.current?.focus();
  }, [choosing]);
  return (
    <h2 ref={heading} tabIndex={-1} class="moment-head">
      {turn > 0 ? t('debrief.turn', { number: number(turn) }) : t('briefing.title')}
    </h2>
  );
}

/** The groups of a call are styled by the box they lie in. */
function Box({ name, children }: { name: string; children: ComponentChildren }) {
  return <div class={`word-box box-${name}`}>{children}</div>;
}

function Choosing({ trial }: { trial: Trial }) {
  if (trial.call.view.value.phase !== 'live') return <Choices trial={trial} />;
  return (
    <>
      <Box name="replies">
        <Replies call={trial.call} />
      </Box>
      <Box name="tools">
        <Tools call={trial.call} menu={false} />
      </Box>
    </>
  );
}

/** Before the talk, and while it is paused, nobody is on the line. */
function Between({ trial }: { trial: Trial }) {
  const { t, scenario } = useTexts();
  const { id } = trial.call.scenario;
  const briefing = trial.call.view.value.phase === 'briefing';
  return (
    <section class="panel moment-between">
      <h2>{t(briefing ? 'briefing.goals' : 'paused.title')}</h2>
      <p>{scenario(id, briefing ? 'briefing' : 'customer.about')}</p>
    </section>
  );
}

/** What can be done where there is nothing to say. */
function Choices({ trial }: { trial: Trial }) {
  const texts = useTexts();
  const { call } = trial;
  const { phase, goal, promises } = call.view.value;
  return (
    <section class="replies moment-choices" aria-label={texts.t('practice.mistakes.choices')}>
      {phase === 'follow-up' && (
        <div class="panel moment-between">
          <h2>{texts.t('follow-up.intro')}</h2>
          <ul>
            {promises.map(({ id }) => (
              <li key={id}>{texts.scenario(call.scenario.id, `promises.${id}`)}</li>
            ))}
          </ul>
        </div>
      )}
      <ol>
        {trial.choices.value.map((input) => (
          <li key={JSON.stringify(input)}>
            <button type="button" class="reply panel" onClick={() => call.send(input)}>
              {choiceWords(texts, call.scenario, input, goal)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
