import '../style/published.css';
import { SoFar } from '../call/bubble.tsx';
import type { CallModel } from '../call/call-model.ts';
import { Portrait } from '../parts/portrait.tsx';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import { paragraphsOf } from './messages.ts';
import { TheirPieces } from './pieces.tsx';
import { Stars } from './stars.tsx';
import { talkSoFar, type Utterance } from './talk-so-far.ts';

interface Props {
  readonly call: CallModel;
}

/** An article of the firm, and below it what readers ask and what it answers: dry, and for all to read (C-03). */
export function HelpPage({ call }: Props) {
  const { scenario } = useTexts();
  const { id } = call.scenario;
  return (
    <>
      <header class="stays article-head">
        <h2 aria-live="polite">{scenario(id, 'page.title')}</h2>
        <SoFar call={call} />
      </header>
      <p class="article" aria-live="polite">
        {scenario(id, 'page.text')}
      </p>
      <Comments call={call} />
    </>
  );
}

/** A review with its stars, and below it the answer of the house. */
export function Review({ call }: Props) {
  return (
    <>
      <div class="review-end">
        <SoFar call={call} />
      </div>
      <Comments call={call} stars />
    </>
  );
}

/** All that was published, the oldest first; what is written now stands open at the end. */
function Comments({ call, stars = false }: Props & { readonly stars?: boolean }) {
  const texts = useTexts();
  const talk = talkSoFar(texts, call.scenario, call.exchanges.value);
  const [before, after] = [talk.before.filter(isPublished), talk.after.filter(isPublished)];
  const isFirst = before.every(({ side }) => side === 'agent');
  return (
    <div class="comments">
      <div class="comments-before" data-spare>
        {before.map((each, place) => (
          <Published key={place} call={call} said={each} stars={stars && place === 0} />
        ))}
      </div>
      <div class="comment">
        <Writer call={call} stars={stars && isFirst} />
        <TheirPieces call={call} cut={paragraphsOf} newest={!isFirst} />
      </div>
      {after.map((each, place) => (
        <Published key={place} call={call} said={each} stars={false} />
      ))}
    </div>
  );
}

const isPublished = ({ side }: Utterance): boolean => side !== 'nobody';

function Published({ call, said, stars }: Props & { readonly said: Utterance; readonly stars: boolean }) {
  const { t } = useTexts();
  if (said.side === 'agent')
    return (
      <p class="answer your-words">
        <b>{t('published.answer')}</b> <Spoken text={said.text} />
      </p>
    );
  return (
    <div class="comment">
      <Writer call={call} stars={stars} />
      <p>
        <Spoken text={said.text} />
      </p>
    </div>
  );
}

/** Who wrote it, with the picture they chose: it does not move. */
function Writer({ call, stars }: Props & { readonly stars: boolean }) {
  const { scenario } = useTexts();
  const { id } = call.scenario;
  return (
    <p class="comment-head">
      <Portrait scenario={id} calm={USUAL} />
      <b class="bubble-name">{scenario(id, 'customer.name')}</b>
      {stars && <Stars given={FEWEST} />}
    </p>
  );
}

/** Nobody looks angry in the picture that stands beside their name. */
const USUAL = 80;
/** A review that has to be answered has one; the room draws as many. */
const FEWEST = 1;
