/** Claims about channels, trades, negative words, and the wary. */
import { isAcknowledgement } from '../../customer/acts.ts';
import type { Move } from '../../customer/customer.ts';
import { toPoints } from '../../customer/tenths.ts';
import type { Act } from '../../vocabulary.ts';
import { about, type Claim } from '../claim.ts';
import { better, type Comparison, isTrue, same } from '../comparison.ts';
import { average, endAnger, finalScore, play, replay } from '../contact.ts';
import {
  type About,
  anyOf,
  boiling,
  both,
  type Ground,
  helpPage,
  lineFor,
  opened,
  P_E,
  P_E_S,
  passive,
  start,
  under,
  wish,
} from '../ground.ts';
import { FIVE_STEP, opening, without } from '../policy.ts';
import { afterLines, anger, answer, said, sayable, trustBy, understood, worth, worthOf } from '../spoken.ts';

const DIRECT = without(FIVE_STEP, 'acknowledge');
const SOOTHING = opening(DIRECT, wish('mirror'), wish('empathise'));

function dryAnswer(ground: Ground): readonly Comparison[] {
  const [direct, soothing] = [play(ground, DIRECT), play(ground, SOOTHING)];
  const chat = under(ground, { channel: 'chat' });
  return [
    better('score', 'soothing on the help page scores lower', finalScore(direct) - finalScore(soothing)),
    better(
      'anger',
      'a kind word counts for less than in chat',
      worthOf(ground, start(ground), 'mirror') - worthOf(chat, start(chat), 'mirror'),
    ),
  ];
}

function fullAnswer(ground: Ground): readonly Comparison[] {
  const soothing = play(ground, FIVE_STEP);
  const direct = replay(
    ground,
    soothing.lines.filter(({ acts }) => !acts.some(isAcknowledgement)),
  );
  return [
    better('anger', 'a dry answer ends hotter', endAnger(direct) - endAnger(soothing)),
    better('score', 'a dry answer scores lower', finalScore(soothing) - finalScore(direct)),
  ];
}

const written: About = ({ circumstances: { channel } }) => channel === 'chat' || channel === 'email';
const spoken: About = ({ circumstances: { channel } }) => channel === 'voice-note';
const inMail: About = ({ circumstances: { channel } }) => channel === 'email';

function negativeWords(ground: Ground): readonly Comparison[] {
  const kind = play(ground, FIVE_STEP);
  const negative = replay(
    ground,
    kind.lines.map((line) => ({ ...line, negatives: line.negatives + 1 })),
  );
  return [
    better('anger', 'negative words are hotter', average(negative) - average(kind)),
    better('score', 'negative words score lower', finalScore(kind) - finalScore(negative)),
  ];
}

function inRetail(ground: Ground): readonly Comparison[] {
  const line = { ...lineFor(ground, wish('mirror')), negatives: 2 };
  const after = (industry: 'retail-shop' | 'online-shop'): number => {
    const shop = under(ground, { industry });
    const { changes } = answer(shop, start(shop), line);
    return toPoints(
      changes.reduce((sum, { rule, delta }) => sum + (rule === 'negative-words' ? delta : 0), 0),
    );
  };
  return [better('anger', 'the same words cost more in retail', after('retail-shop') - after('online-shop'))];
}

const LITTLE_TRUST = 20;
const SETTLED_BELOW = 20;
const SOFT_WORDS = ['mirror', 'validate', 'empathise', 'listen', 'hear-out'] as const;

function wary(ground: Ground): readonly Comparison[] {
  const doubting = opened(ground, { trust: LITTLE_TRUST });
  const offered = { ...understood(start(doubting)), offered: true };
  const soothed = afterLines(
    doubting,
    start(doubting),
    sayable(doubting, SOFT_WORDS).map((word) => wish(word)),
  );
  return [
    isTrue('refuses while trust is low', said(doubting, offered, wish('agree')).refused),
    isTrue('agrees once trust is rebuilt', play(doubting, FIVE_STEP).customer.agreed),
    better('anger', 'soft words alone do not settle', anger(soothed) - SETTLED_BELOW),
  ];
}

/** What the catalogue says gives trust before there is anything to agree on (section 3). */
const BUILDERS = ['ally', 'team-listens', 'voice-note', 'say-why', 'act-now', 'put-right'] as const;

/** Deeds and a place at their side rebuild trust; soft words do not. */
function rebuilding(ground: Ground): readonly Comparison[] {
  const doubting = opened(ground, { trust: LITTLE_TRUST });
  const customer = understood(start(doubting));
  const gained = (act: Act): number => trustBy(said(doubting, customer, wish(act)), act);
  return [
    ...sayable(doubting, BUILDERS).map((act) => better('trust', `${act} rebuilds trust`, gained(act))),
    ...sayable(doubting, SOFT_WORDS).map((act) => same('trust', `${act} rebuilds none`, gained(act))),
  ];
}

const MISINFORMED = 15;

function wrongInformation(ground: Ground): readonly Comparison[] {
  const lost = trustBy(said(ground, start(ground), wish('wrong-information')), 'wrong-information');
  return [same('trust', 'wrong information costs 15 trust', lost + MISINFORMED)];
}

/** The same words, spoken and written: two lines would differ in more than the note. */
function voiceNote(ground: Ground): readonly Comparison[] {
  const words = ['validate', 'apologise'] as const;
  const spoken = lineFor(ground, wish('voice-note', ...words));
  const written = { ...spoken, acts: spoken.acts.filter((act) => act !== 'voice-note') };
  const worthIn = (line: Move): number => worth(answer(ground, start(ground), line), ...words);
  return [better('anger', 'a voice note carries further', worthIn(written) - worthIn(spoken))];
}

/** In a voice note everything is spoken: the same words, against those in an e-mail. */
function inVoiceNote(ground: Ground): readonly Comparison[] {
  const mail = under(ground, { channel: 'email' });
  return sayable(ground, ['validate', 'apologise'] as const).map((act) =>
    better(
      'anger',
      `${act} carries further in a voice note`,
      worthOf(mail, start(mail), act) - worthOf(ground, start(ground), act),
    ),
  );
}

const teamListens = (ground: Ground): readonly Comparison[] => [
  better(
    'anger',
    'a listening team calms more than one listener',
    worthOf(ground, start(ground), 'listen') - worthOf(ground, start(ground), 'team-listens'),
  ),
];

export const PLACE_CLAIMS: readonly Claim[] = [
  {
    id: 'C-03',
    sentence:
      'On the help page a dry answer wins; in chat and e-mail a soothing one ends calmer and scores higher',
    parts: [about(helpPage, dryAnswer), about(both(passive, written), fullAnswer)],
  },
  {
    id: 'C-31',
    sentence: 'Negative words make the same lines hotter and cost points, and cost more in retail',
    parts: [about(P_E, negativeWords), about(anyOf(P_E_S, boiling), inRetail)],
  },
  {
    id: 'C-34',
    sentence:
      'A wary customer agrees only after trust is rebuilt and is not settled by soft words; wrong information costs 15 trust',
    parts: [about(passive, wary), about(passive, rebuilding), about(P_E_S, wrongInformation)],
  },
  {
    id: 'C-39',
    sentence:
      'A voice note carries validation and apology further than e-mail, and a listening team calms more than one',
    parts: [about(both(passive, inMail), voiceNote), about(spoken, inVoiceNote), about(P_E, teamListens)],
  },
];
