import '../style/answers.css';
import { useTexts } from '../ui.ts';
import { replyWords, spokenBy } from './reply-words.ts';
import { Spoken } from './spoken.tsx';

interface Props {
  /** What the scenario's words are stored under. */
  readonly scenario: string;
  readonly legend: string;
  /** Of the fields in the form. */
  readonly name: string;
  /** `by`: the seat that says it, in a team call. */
  readonly replies: readonly { readonly id: string; readonly by?: string | null }[];
  readonly chosen: string | null;
  onChoose(id: string): void;
}

/** Everything that can be answered at a line; one of it is chosen. */
export function AnswerChoices({ scenario, legend, name, replies, chosen, onChoose }: Props) {
  const texts = useTexts();
  const speaker = (seat: string) => texts.scenario(scenario, `seats.${seat}`);
  return (
    <fieldset class="answer-choices">
      <legend>{legend}</legend>
      {replies.map(({ id, by = null }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={chosen === id} onChange={() => onChoose(id)} />
          <span>
            <Spoken text={spokenBy(by && speaker(by), replyWords(texts, scenario, id))} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}
