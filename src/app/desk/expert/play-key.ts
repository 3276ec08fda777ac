/** An expert's own key: the talk as far as their answers lead, and the line that is asked about next. */
import { computed, signal } from '@preact/signals';
import { type Answers, type Passed, type Walked, walk } from '../../../course/expert-path.ts';
import { type CallState, placeOf } from '../../../engine/chart/call-state.ts';
import { hash32 } from '../../../engine/hash.ts';
import { blocksOf } from '../../../engine/scenario/letter.ts';
import { makeView } from '../../../engine/view/make-view.ts';
import type { ExpertAnswer } from '../../../protocol/expert.ts';
import type { AnswerDraft, PlayModel, Question, Turn } from '../../../screens/desk/expert/expert-model.ts';
import type { Desk } from '../desk.ts';
import { makeDrafts } from '../drafts.ts';
import type { ReadEdition } from '../map/scenario-words.ts';
import { onceAtATime } from '../once-at-a-time.ts';

interface Playing {
  readonly desk: Desk;
  readonly edition: ReadEdition;
  readonly version: string;
  readonly first: readonly ExpertAnswer[];
  /** The key is in. */
  onHandedIn(): void;
}

/** Answers that are not kept yet, by person, edition and line. */
const drafts = makeDrafts<AnswerDraft>(
  (one, other) => one.chosen.join() === other.chosen.join() && one.reason === other.reason,
);

export function playKey({ desk, edition, version, first, onHandedIn }: Playing): PlayModel {
  const params = { version };
  const answers = signal(first);
  const asking = signal<string | null>(null);
  // Replies lie in another order for everybody, and in the same one for the same person.
  const seed = hash32(`${desk.me.person.id} ${version}`);
  const walked = computed(() => walk(edition.scenario, choicesOf(answers.value), seed));
  const find = (line: string) => answers.value.find((answer) => answer.line === line) ?? null;
  const draftAt = (line: string) => {
    const before = find(line);
    const begin = { chosen: before ? blocksOf(before.choice) : [], reason: before?.reason ?? '' };
    return drafts.at(`${desk.me.person.id} ${version} ${line}`, begin);
  };
  const keep = onceAtATime(async (answer: ExpertAnswer) => {
    const { line, choice, reason } = answer;
    const told = await desk.ask('answerLine', { params: { ...params, line }, body: { choice, reason } });
    if (!told.ok) return void desk.heard(told);
    drafts.forget(draftAt(line));
    answers.value = [...answers.value.filter((known) => known.line !== line), answer];
    asking.value = null;
  }, undefined);
  const handIn = onceAtATime(async () => {
    const told = desk.heard(await desk.ask('handInKey', { params }));
    if (told) onHandedIn();
  }, undefined);
  return {
    scenario: edition.name,
    turns: computed(() =>
      walked.value.passed.map((passed) => turnOf(passed, find(passed.line)?.reason ?? '')),
    ),
    question: computed(() => questionOf(walked.value, asking.value, (line) => draftAt(line).draft)),
    ending: computed(() =>
      walked.value.stands === 'over' ? makeView(walked.value.state, 'practice').speech : null,
    ),
    busy: computed(() => keep.busy.value || handIn.busy.value),
    onAnswer: (line, choice, reason) => void keep({ line, choice, reason }),
    onChange: (line) => (asking.value = line),
    onHandIn: () => void handIn(),
  };
}

export const choicesOf = (answers: readonly ExpertAnswer[]): Answers =>
  Object.fromEntries(answers.map(({ line, choice }) => [line, choice]));

const turnOf = ({ line, choice, before }: Passed, reason: string): Turn => ({
  line,
  choice,
  reason,
  speech: makeView(before, 'practice').speech,
});

type DraftAt = (line: string) => Question['draft'];

/** The line that is asked about once more, or else the one the talk has come to. */
function questionOf(
  { passed, state, stands }: Walked,
  asking: string | null,
  draftAt: DraftAt,
): Question | null {
  const again = passed.find(({ line }) => line === asking);
  if (again) return asked(again.before, draftAt);
  return stands === 'asked' ? asked(state, draftAt) : null;
}

function asked(state: CallState, draftAt: DraftAt): Question {
  const { speech, replies, letter } = makeView(state, 'practice');
  const place = placeOf(state);
  const line = 'line' in place ? place.line : '';
  return { line, speech, letter, replies: replies.map(({ id }) => id), draft: draftAt(line) };
}
