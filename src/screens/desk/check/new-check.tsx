import '../../style/desk-assign.css';
import '../../style/desk-check.css';
import '../../style/verdicts.css';
import { useSignal } from '@preact/signals';
import { FEWEST_QUESTIONS, MOST_QUESTIONS } from '../../../course/team-check.ts';
import type { JudgedQuestion } from '../../../protocol/check.ts';
import { speechText } from '../../call/said.ts';
import { VERDICT_PATHS } from '../../debrief/verdict-icons.ts';
import { saysAll } from '../../home/filters.ts';
import { Sign } from '../../parts/icon.tsx';
import { replyWords } from '../../parts/reply-words.ts';
import { Spoken } from '../../parts/spoken.tsx';
import { useOwnId, useTexts } from '../../ui.ts';
import { SelectField } from '../assign/select-field.tsx';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { TextField } from '../text-field.tsx';
import { Waiting } from '../waiting.tsx';
import type { NewCheckModel, PosedSource } from './check-model.ts';

interface Props {
  readonly model: NewCheckModel;
}

/** A new team check: from which scenarios, which questions, and what passes. */
export function NewCheckPage({ frame, model }: Props & { readonly frame: FrameModel }) {
  const { t } = useTexts();
  const { cohort, posed } = model;
  const crumbs = [
    { name: t('cohorts.title'), href: '#/desk' },
    { name: cohort.name, href: `#/desk/cohort/${cohort.id}/checks` },
  ];
  return (
    <DeskFrame frame={frame} title={t('checking.title')} crumbs={crumbs}>
      <p>{t('checking.line')}</p>
      <form
        class="assigning"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          model.give();
        }}
      >
        <Sources model={model} />
        {posed.value.length > 0 && <Questions model={model} />}
        <Giving model={model} />
      </form>
    </DeskFrame>
  );
}

function Sources({ model }: Props) {
  const { t, locale } = useTexts();
  const id = useOwnId();
  const words = useSignal('');
  const { sources, chosen, searching } = model;
  if (sources.value === null) return <Waiting unread={model.unread} />;
  const shown = sources.value.filter(
    ({ version, title }) => chosen.value.includes(version) || saysAll(title, words.value, locale),
  );
  return (
    <fieldset class="panel">
      <legend>{t('checking.what')}</legend>
      <div class="field">
        <label for={id}>{t('find.search')}</label>
        <input
          id={id}
          type="search"
          value={words.value}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
          onInput={({ currentTarget }) => {
            words.value = currentTarget.value;
          }}
        />
      </div>
      <ul class="choosable">
        {shown.map(({ version, title }) => (
          <li key={version}>
            <label>
              <input
                type="checkbox"
                checked={chosen.value.includes(version)}
                onChange={({ currentTarget }) => model.choose(version, currentTarget.checked)}
              />
              <span>{title}</span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">{searching.value !== null && t('checking.searching', { title: searching.value })}</p>
    </fieldset>
  );
}

const COUNTS = Array.from({ length: MOST_QUESTIONS - FEWEST_QUESTIONS + 1 }, (_, place) =>
  String(FEWEST_QUESTIONS + place),
);

function Questions({ model }: Props) {
  const { t, number } = useTexts();
  const { count, picked, posed } = model;
  return (
    <fieldset class="panel">
      <legend>{t('checking.questions')}</legend>
      <p class="hint">{t('checking.questions-hint')}</p>
      <div class="side-by-side draw-again">
        <SelectField
          label={t('checking.count')}
          value={String(count.value)}
          options={COUNTS.map((each) => [each, number(Number(each))] as const)}
          onChange={(value) => model.setCount(Number(value))}
        />
        <button type="button" onClick={model.draw}>
          {t('checking.draw')}
        </button>
      </div>
      <p role="status">{t('checking.picked', { count: picked.value.length })}</p>
      {posed.value.map((source) => (
        <section key={source.version} aria-label={source.title} class="check-source">
          <h2>{source.title}</h2>
          {source.questions.length === 0 && <p class="hint">{t('checking.asks-nothing')}</p>}
          <ul class="check-choices">
            {source.questions.map((question) => (
              <li key={question.line}>
                <Choice model={model} source={source} question={question} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </fieldset>
  );
}

interface ChoiceProps extends Props {
  readonly source: PosedSource;
  readonly question: JudgedQuestion;
}

function Choice({ model, source: { version, name }, question }: ChoiceProps) {
  const texts = useTexts();
  const { t, coach } = texts;
  const one = { version, line: question.line };
  const isPicked = model.picked.value.some((each) => each.version === version && each.line === one.line);
  return (
    <>
      <label>
        <input
          type="checkbox"
          checked={isPicked}
          onChange={({ currentTarget }) => model.pick(one, currentTarget.checked)}
        />
        <span>
          <Spoken text={speechText(texts, name, question.speech)} />
          {model.isKnown(one) && <small>{t('checking.known')}</small>}
        </span>
      </label>
      <details>
        <summary>{t('checking.replies', { count: question.replies.length })}</summary>
        <ul class="check-split">
          {question.replies.map(({ id, verdict }) => (
            <li key={id}>
              <p>
                <Spoken text={replyWords(texts, name, id)} />
              </p>
              <p class={`verdict verdict-${verdict}`}>
                <Sign name={verdict} path={VERDICT_PATHS[verdict]} />
                <b>{coach(`verdicts.${verdict}`)}</b>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}

function Giving({ model }: Props) {
  const { t, number } = useTexts();
  const { picked, needed, title, tried, sending } = model;
  const all = picked.value.length;
  const wrongCount = tried.value && (all < FEWEST_QUESTIONS || all > MOST_QUESTIONS);
  const numbers = Array.from({ length: all }, (_, place) => place + 1);
  return (
    <section class="panel">
      <TextField
        label={t('assigning.name')}
        value={title}
        longest={80}
        wrong={tried.value && title.value.trim() === '' ? 'checking.no-name' : undefined}
      />
      {all > 0 && (
        <SelectField
          label={t('checking.needed')}
          hint={t('checking.needed-hint')}
          value={String(needed.value)}
          options={numbers.map(
            (each) => [String(each), t('checking.of', { needed: number(each), all: number(all) })] as const,
          )}
          onChange={(value) => model.setNeeded(Number(value))}
        />
      )}
      <p role="alert" class="wrong">
        {wrongCount &&
          t('checking.wrong-count', { least: number(FEWEST_QUESTIONS), most: number(MOST_QUESTIONS) })}
      </p>
      <div class="buttons">
        <button type="submit" class="primary" disabled={sending.value}>
          {t('checking.give')}
        </button>
      </div>
    </section>
  );
}
