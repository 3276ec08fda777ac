/** Claims about guiding, reasons, expectations and policy. */
import { about, type Claim } from '../claim.ts';
import { better, type Comparison } from '../comparison.ts';
import { anyOf, boiling, both, type Ground, having, P_E, P_E_S, passive, start, wish } from '../ground.ts';
import { afterLines, anger, heard, said, sayable, worthOf } from '../spoken.ts';

const reasonCalms = (ground: Ground): readonly Comparison[] => {
  const guided = said(ground, heard(start(ground)), wish('guide')).customer;
  return [better('anger', 'the reason calms on top of guidance', -worthOf(ground, guided, 'say-why'))];
};

const tooEarly = (ground: Ground): readonly Comparison[] => [
  better('anger', 'guidance before Heard', worthOf(ground, start(ground), 'guide')),
];

function ownStyle(ground: Ground): readonly Comparison[] {
  const styled = having(ground, { style: ground.circumstances.traits.style ?? 'steps' });
  const after = (style: 'own' | 'other'): number =>
    anger(afterLines(styled, heard(start(styled)), [wish('mirror'), { acts: ['guide'], style }]));
  return [better('anger', 'guidance in another style ends hotter', after('other') - after('own'))];
}

const EXPLANATIONS = ['reset-expectations', 'explain-policy'] as const;

const onceHeard = (ground: Ground): readonly Comparison[] =>
  sayable(ground, EXPLANATIONS).flatMap((act) => [
    better('anger', `${act} calms once Heard`, -worthOf(ground, heard(start(ground)), act)),
    better('anger', `${act} raises before`, worthOf(ground, start(ground), act)),
  ]);

function expectationGap(ground: Ground): readonly Comparison[] {
  const worthWith = (gap: boolean): number => {
    const customer = having(ground, { gap });
    return worthOf(customer, heard(start(customer)), 'reset-expectations');
  };
  return [better('anger', 'most where the expectation was the trouble', worthWith(false) - worthWith(true))];
}

/** Policy with its reason, or hearing out, against a no and nothing else. */
function beatsFlatNo(ground: Ground): readonly Comparison[] {
  const customer = heard(start(ground));
  const flat = worthOf(ground, customer, 'flat-no');
  return sayable(ground, ['explain-policy', 'hear-out'] as const).map((act) =>
    better('anger', `${act} beats a flat no`, flat - soft(ground, act)),
  );
}

function soft(ground: Ground, act: 'explain-policy' | 'hear-out'): number {
  const customer = heard(start(ground));
  const own = worthOf(ground, customer, act);
  if (act === 'hear-out') return own;
  return own + worthOf(ground, said(ground, customer, wish(act)).customer, 'say-why');
}

export const EXPLAINING_CLAIMS: readonly Claim[] = [
  {
    id: 'C-19',
    sentence:
      'Once heard, guidance with its reason calms more than guidance alone; before, even good guidance raises',
    parts: [about(passive, reasonCalms), about(anyOf(P_E_S, boiling), tooEarly)],
  },
  {
    id: 'C-20',
    sentence: 'Guidance in their own way of explaining ends calmer than in another',
    parts: [about(passive, ownStyle)],
  },
  {
    id: 'C-36',
    sentence:
      'Expectations and policy can be explained only to those who feel heard; a reason, or hearing them out, beats a flat no',
    parts: [
      about(P_E, onceHeard),
      about(P_E, expectationGap),
      about(
        both(P_E_S, (ground) => !boiling(ground)),
        beatsFlatNo,
      ),
    ],
  },
];
