import type { Kappa } from '../../../course/agreement.ts';
import { VERDICT_PATHS } from '../../debrief/verdict-icons.ts';
import { Sign } from '../../parts/icon.tsx';
import { replyWords } from '../../parts/reply-words.ts';
import type { InterfaceKey } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { lostOf, moveWords, placeWords } from '../map/figures.ts';
import { Failed } from '../waiting.tsx';
import type { Agreement, AgreementModel, ChoiceKey, LineKey, LineStanding } from './expert-model.ts';

/** How far experts agree, with one another and with the model, and where they do not. */
export function AgreementView({ model }: { readonly model: AgreementModel }) {
  const { t } = useTexts();
  const agreement = model.agreement.value;
  if ('unread' in agreement)
    return <Failed text={t(agreement.unread ?? 'expert.not-weighed')} again={model.again} />;
  if ('done' in agreement)
    return <p role="status">{t('expert.weighing', { number: agreement.done + 1, all: agreement.of })}</p>;
  return (
    <>
      <Figures agreement={agreement} />
      <Lines model={model} agreement={agreement} />
    </>
  );
}

function Figures({ agreement: { experts, between, withModel } }: { readonly agreement: Agreement }) {
  const { t } = useTexts();
  return (
    <section class="panel" aria-labelledby="expert-figures">
      <h2 id="expert-figures">{t('expert.agreement')}</h2>
      <p>{t('expert.experts', { count: experts })}</p>
      <dl class="expert-figures">
        <dt>{t('expert.between')}</dt>
        <dd>{experts < 2 ? t('expert.too-few-experts') : <Figure kappa={between} />}</dd>
        <dt>{t('expert.with-model')}</dt>
        <dd>
          <Figure kappa={withModel} />
        </dd>
      </dl>
      <p class="hint">{t('expert.means')}</p>
      <p class="hint">{t('expert.caution')}</p>
    </section>
  );
}

function Figure({ kappa }: { readonly kappa: Kappa | null }) {
  const { t, number } = useTexts();
  if (!kappa) return <>{t('expert.too-few-lines')}</>;
  const written = (value: number) => number(value, 2);
  return (
    <>
      <b class="expert-kappa">κ = {written(kappa.value)}</b>{' '}
      {t('expert.interval', { low: written(kappa.low), high: written(kappa.high), count: kappa.lines })}
    </>
  );
}

const STANDINGS: Readonly<Record<LineStanding, InterfaceKey>> = {
  'against-model': 'expert.standings.against-model',
  apart: 'expert.standings.apart',
  alone: 'expert.standings.alone',
  'as-one': 'expert.standings.as-one',
};

function Lines({ model, agreement }: { readonly model: AgreementModel; readonly agreement: Agreement }) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="expert-lines">
      <h2 id="expert-lines">{t('expert.lines')}</h2>
      <ol class="expert-turns">
        {agreement.lines.map((line) => (
          <OneLine key={line.line} model={model} line={line} />
        ))}
      </ol>
    </section>
  );
}

function OneLine({ model, line }: { readonly model: AgreementModel; readonly line: LineKey }) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <li class={`panel standing-${line.standing}`}>
      <p class="expert-standing">{t(STANDINGS[line.standing])}</p>
      <blockquote>{placeWords(texts, model.scenario, { kind: 'line', id: line.line })}</blockquote>
      <ul class="expert-chosen">
        {line.choices.map((choice) => (
          <OneChoice key={choice.choice} model={model} choice={choice} />
        ))}
      </ul>
      {line.best !== null && (
        <p>
          <b>{t('expert.models-best')}</b> {moveWords(texts, model.scenario, line.best)}
        </p>
      )}
    </li>
  );
}

function OneChoice({ model, choice }: { readonly model: AgreementModel; readonly choice: ChoiceKey }) {
  const texts = useTexts();
  const { t, coach } = texts;
  const { verdict, lost } = choice;
  return (
    <li>
      <p class="expert-answer">{replyWords(texts, model.scenario, choice.choice)}</p>
      <p>
        {t('expert.chose', { count: choice.experts })}
        {choice.own && ` ${t('expert.you-too')}`}
      </p>
      <p class={`verdict verdict-${verdict}`}>
        <Sign name={verdict} path={VERDICT_PATHS[verdict]} />
        <b>{coach(`verdicts.${verdict}`)}</b>
        {lost > 0 && <span>{t('debrief.given-away', { points: lostOf(texts, lost) })}</span>}
      </p>
      {choice.reasons.map((reason, place) => (
        <blockquote key={place} class="expert-reason">
          {reason}
        </blockquote>
      ))}
    </li>
  );
}
