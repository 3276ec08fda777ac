import '../style/wordings.css';
import type { Input } from '../../engine/chart/input.ts';
import type { DebriefTurn } from '../../engine/score/debrief.ts';
import type { Act } from '../../engine/vocabulary.ts';
import { said } from '../call/said.ts';
import { actName } from '../parts/act-name.ts';
import { Icon } from '../parts/icon.tsx';
import { type Speakers, speakerOf, spokenBy } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import type { OpenAnswers } from '../practice/open-answers.ts';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { inputName } from './input-name.ts';
import type { Replies } from './verdicts.ts';

interface Props {
  readonly scenario: string;
  readonly speakers: Speakers;
  readonly turn: DebriefTurn;
}

/** What was said where nothing better is known. */
export function Wording({ scenario, speakers, turn }: Props) {
  const texts = useTexts();
  const words = said(texts, scenario, turn.input, turn.cues);
  const speaker = speakerOf(texts, scenario, speakers, turn.input);
  return (
    <p class="you-said">
      <b>{speaker ?? texts.t('debrief.you-did')}:</b> {words && <Spoken text={words} />}
    </p>
  );
}

interface PairProps extends Props {
  readonly better: Input;
  readonly replies: Replies;
  /** Null where nobody is about to try it again: then it lies open. */
  readonly answers: OpenAnswers | null;
}

/** Two wordings side by side, each with what it does: what makes an answer soothing is hard to say otherwise (LV-34). */
export function Wordings({ scenario, speakers, turn, better, replies, answers }: PairProps) {
  const texts = useTexts();
  const open = answers === null || answers.open.value.has(turn.index);
  const speaker = speakerOf(texts, scenario, speakers, better);
  const words = spokenBy(speaker, betterWords(texts, scenario, turn, better));
  return (
    <div class="wordings">
      <div class="wording">
        <Wording scenario={scenario} speakers={speakers} turn={turn} />
        {open && <Acts acts={actsOf(turn.input, replies)} />}
      </div>
      <details
        class="better-reply"
        open={open}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== open) answers?.turn([turn.index], currentTarget.open);
        }}
      >
        <summary>
          <Icon name="card" />
          {texts.t('debrief.better')}
        </summary>
        <p>
          <Spoken text={words} />
        </p>
        <Acts acts={actsOf(better, replies)} />
      </details>
    </div>
  );
}

/** A message is set beside a message; any other tool says enough by its name. */
function betterWords(texts: Texts, scenario: string, { cues }: DebriefTurn, better: Input): string {
  const words = better.type === 'follow-up' ? said(texts, scenario, better, cues) : null;
  return words ?? inputName(texts, scenario, better) ?? '';
}

const actsOf = (input: Input, replies: Replies): readonly Act[] =>
  input.type === 'reply' ? [...new Set(replies[input.id]?.acts)] : [];

/** The techniques of a reply, by name. */
export function Acts({ acts }: { acts: readonly Act[] }) {
  const texts = useTexts();
  if (acts.length === 0) return null;
  return (
    <div class="acts">
      <span class="visually-hidden">{texts.t('debrief.what-it-does')}</span>
      <ul>
        {acts.map((act) => (
          <li key={act}>{actName(texts, act)}</li>
        ))}
      </ul>
    </div>
  );
}
