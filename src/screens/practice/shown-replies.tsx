import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Input } from '../../engine/chart/input.ts';
import { wholePoints } from '../../engine/score/whole-points.ts';
import { Spoken } from '../parts/spoken.tsx';
import { useTexts, useUi } from '../ui.ts';
import { choiceWords } from './choice-words.ts';
import { CrowdShare } from './crowd-share.tsx';
import { ShownLetter } from './shown-letter.tsx';
import { PracticeSign } from './sign.tsx';
import type { WatchModel } from './watch-model.ts';

/** What could be said, as in the call; what is about to be said stands out by its frame, its sign and a word. */
export function ShownReplies({ model }: { model: WatchModel }) {
  const { t } = useTexts();
  const { call, chosen } = model;
  const group = useRef<HTMLElement>(null);
  const { DeskPlate, SettingStrip } = useUi().forms.value ?? {};
  const { input: shownAt, letter, replies } = call.view.value;
  useLayoutEffect(() => group.current?.closest('.word-box')?.scrollTo(0, 0), [shownAt]);
  if (model.over.value) return <TheEnd model={model} />;
  const said = letter ? [] : replies.map(({ id }): Input => ({ type: 'reply', id }));
  const shown = [...said, ...model.choices.value];
  const picked = chosen.value;
  const isShown = picked && (letter ? picked.type === 'reply' : shown.some((input) => isSame(input, picked)));
  const tool = picked && !isShown ? [picked] : [];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: where the box scrolls, keys must reach it
    <section ref={group} class="replies shown-replies" aria-label={t('call.replies')} tabIndex={0}>
      {DeskPlate && <DeskPlate call={call} />}
      {SettingStrip && <SettingStrip call={call} />}
      {letter && <ShownLetter model={model} parts={letter} picked={picked} />}
      <ol class={`count-${shown.length}`}>
        {[...shown, ...tool].map((input) => (
          <li key={JSON.stringify(input)}>
            <ShownReply model={model} input={input} picked={picked !== null && isSame(input, picked)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function ShownReply({ model, input, picked }: { model: WatchModel; input: Input; picked: boolean }) {
  const texts = useTexts();
  const { scenario, view } = model.call;
  const box = useRef<HTMLDivElement>(null);
  // On a small stage the chosen one may be out of sight.
  useEffect(() => {
    if (picked) box.current?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  return (
    <div ref={box} class={`reply panel ${picked ? 'picked' : ''}`} aria-current={picked}>
      <span class="pick-sign">{picked && <PracticeSign name="best" />}</span>
      <span>
        {picked && <b class="pick-word">{texts.t('practice.watch.picked')}: </b>}
        <Spoken text={choiceWords(texts, scenario, input, view.value.goal)} />
        {input.type === 'reply' && <CrowdShare model={model} chose={(reply) => reply === input.id} />}
      </span>
    </div>
  );
}

function TheEnd({ model }: { model: WatchModel }) {
  const { t, number } = useTexts();
  return (
    <section class="replies watch-end panel" role="status">
      <p>{t('practice.watch.end', { points: number(wholePoints(model.total)) })}</p>
    </section>
  );
}

const isSame = (a: Input, b: Input): boolean => JSON.stringify(a) === JSON.stringify(b);
