import '../style/turns.css';
import '../style/verdicts.css';
import '../style/wordings.css';
import { useEffect, useRef } from 'preact/hooks';
import type { JudgedReply } from '../../course/pose-questions.ts';
import { isGoodAnswer } from '../../course/team-check.ts';
import { toPoints } from '../../engine/customer/tenths.ts';
import type { MyCheck } from '../../protocol/check.ts';
import { speechText } from '../call/said.ts';
import { VerdictBadge } from '../debrief/verdict-badge.tsx';
import { Why } from '../debrief/why-line.tsx';
import { Acts } from '../debrief/wordings.tsx';
import { replyWords } from '../parts/reply-words.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts } from '../ui.ts';
import type { CheckModel } from './check-model.ts';

type Result = NonNullable<MyCheck['result']>;

interface Props {
  readonly model: CheckModel;
  readonly result: Result;
}

/** What one's answers came to: whether it is passed, and of each which reply holds and why. */
export function CheckResult({ model, result }: Props) {
  const { t, number } = useTexts();
  const { standing, needed } = model.check.value;
  const good = result.filter((one) => isGoodAnswer(one, one.choice)).length;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const passed = standing === 'passed';
  return (
    <>
      <section class={`panel check-outcome ${standing}`}>
        <h2 tabIndex={-1} ref={heading}>
          {t(passed ? 'check.passed' : 'check.not-passed')}
        </h2>
        <p>
          {t('check.good-of', { good: number(good), all: number(result.length), needed: number(needed) })}
        </p>
        <p>{t(passed ? 'check.passed-line' : 'check.not-passed-line')}</p>
      </section>
      <ol class="check-told">
        {result.map((one, place) => (
          <li key={place} class="panel">
            <OneAnswer name={model.nameOf(one)} told={one} place={place} />
          </li>
        ))}
      </ol>
    </>
  );
}

interface OneProps {
  readonly name: string;
  readonly told: Result[number];
  readonly place: number;
}

function OneAnswer({ name, told, place }: OneProps) {
  const texts = useTexts();
  const { t, number } = texts;
  const [own, best] = [told.choice, told.best].map((id) => told.replies.find((reply) => reply.id === id));
  const verdict = own && { verdict: own.verdict, orWorse: null, lost: toPoints(own.lost), better: null };
  return (
    <>
      <div class="check-head">
        <h3>{t('check.question', { number: number(place + 1) })}</h3>
        <VerdictBadge phase="there" judged={verdict ?? null} />
      </div>
      <p>
        <b>{texts.scenario(name, 'customer.name')}:</b> <Spoken text={speechText(texts, name, told.speech)} />
      </p>
      {own && <OneReply name={name} told={told} reply={own} label={t('debrief.you-did')} />}
      {best && !isGoodAnswer(told, told.choice) && (
        <OneReply name={name} told={told} reply={best} label={t('debrief.better')} />
      )}
    </>
  );
}

interface ReplyProps extends Pick<OneProps, 'name' | 'told'> {
  readonly reply: JudgedReply;
  readonly label: string;
}

function OneReply({ name, told, reply, label }: ReplyProps) {
  const texts = useTexts();
  const experts = told.experts[reply.id] ?? 0;
  return (
    <div class="wording">
      <p>
        <b>{label}:</b> <Spoken text={replyWords(texts, name, reply.id)} />
      </p>
      <Acts acts={reply.acts} />
      <Why turn={{ ...reply, before: told.speech }} />
      {experts > 0 && <p class="hint">{texts.t('check.experts', { count: experts })}</p>}
    </div>
  );
}
