/**
 * The closed word lists of the domain. Every union of the engine comes from one of these arrays, and every table over
 * them is a total record, so that a new word stops the compiler wherever it is not yet handled. Imports nothing.
 */

/** Moods from calmest to hottest (catalogue 4.1). */
export const MOODS = ['settled', 'prickly', 'heated', 'boiling'] as const;
export type Mood = (typeof MOODS)[number];

/** What the customer's language has come to (catalogue 4.2, levels 0 to 3). */
export const LANGUAGES = ['clean', 'exclaiming', 'swearing', 'attacking'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How far the respect ladder was climbed (catalogue M-14). */
export const RUNGS = ['none', 'passed', 'named', 'lined', 'warned', 'ended'] as const;
export type Rung = (typeof RUNGS)[number];

/** The meters a change can move, each 0 to 1,000 tenths of a point (catalogue 4.2). */
export const METERS = ['anger', 'trust', 'composure'] as const;
export type Meter = (typeof METERS)[number];

/** The state a customer should leave in (catalogue 4.1). */
export const LAMPS = ['heard', 'cared', 'valued'] as const;
export type Lamp = (typeof LAMPS)[number];

/** The five-step process (catalogue M-03, R-1). */
export const STEPS = ['strategise', 'acknowledge', 'clarify', 'present', 'check'] as const;
export type Step = (typeof STEPS)[number];

/**
 * How much is shown while a call is played: in coach mode every help, in practice the meters, in an exam what a contest
 * shows (catalogue section 6).
 */
export const MODES = ['coach', 'practice', 'exam'] as const;
export type Mode = (typeof MODES)[number];

/**
 * What is shown beside a talk and can be kept back (catalogue section 6): the five steps, a coach's hints at lamps, limits
 * and the first instinct, the trust meter, and the drawer with what earlier calls have left.
 */
export const HELPS = ['steps', 'hints', 'trust', 'drawer'] as const;
export type Help = (typeof HELPS)[number];

/** What a mode shows, unless somebody has settled it otherwise. */
export const HELPS_OF: Readonly<Record<Mode, readonly Help[]>> = {
  coach: HELPS,
  practice: ['trust', 'drawer'],
  exam: [],
};

/** What might be behind an anger, as a first guess before the first answer (catalogue M-34). */
export const HUNCHES = ['afraid', 'helpless', 'wronged', 'ashamed', 'pressed'] as const;
export type Hunch = (typeof HUNCHES)[number];

/** What one would want to hear oneself in their place (catalogue M-34). */
export const WISHES = ['seen', 'owned', 'moving', 'sorry', 'straight'] as const;
export type Wish = (typeof WISHES)[number];

/** The three kinds of anger the catalogue's matrix is made of (catalogue 7.1: P, E, S). */
export const ANGER_TYPES = ['passive', 'escalated', 'swearing'] as const;
export type AngerType = (typeof ANGER_TYPES)[number];

/** How hard a scenario is, as its data shows (`engine/analysis/difficulty.ts`). */
export const DIFFICULTIES = ['easier', 'medium', 'hard'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Where the contact takes place (catalogue M-09). */
export const CHANNELS = [
  'phone',
  'chat',
  'email',
  'counter',
  'help-page',
  'team-call',
  'review',
  'voice-note',
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Where people write, and in a review; anywhere else they hear a voice already (T-09). */
export const NOTE_CHANNELS: readonly Channel[] = ['chat', 'email', 'review', 'voice-note'];

/** What a letter is composed of, in the order it is read; it follows the four tips for writing (catalogue M-09, LV-34). */
export const LETTER_PARTS = ['opening', 'matter', 'step', 'close'] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

/** Trades with packs of their own (catalogue M-10). */
export const INDUSTRIES = [
  'online-shop',
  'retail-shop',
  'bank',
  'software',
  'agency',
  'wellness',
  'printing',
  'online-grocer',
  'marketplace',
] as const;
export type Industry = (typeof INDUSTRIES)[number];

/** An owner decides alone and has nobody to ask; an agent has an approval line (catalogue M-01, LV-03). */
export const ROLES = ['agent', 'owner'] as const;
export type Role = (typeof ROLES)[number];

/** How a reply sounds (catalogue LV-21). */
export const TONES = ['calm', 'bright', 'flat', 'curt', 'sharp'] as const;
export type Tone = (typeof TONES)[number];

/** Ways of explaining (catalogue M-08): step by step, they tell and you add a word, you show and they follow. */
export const STYLES = ['steps', 'you-drive', 'show-me'] as const;
export type Style = (typeof STYLES)[number];

/** How hard a customer ignores limits (catalogue 4.4): stubborn needs the warning, hard needs the pause. */
export const STUBBORNNESS = ['no', 'yes', 'hard'] as const;
export type Stubbornness = (typeof STUBBORNNESS)[number];

/** Ways to collect oneself that cost no turn (catalogue T-43, FI-04, ET-15). */
export const REFRAMES = ['breath', 'not-about-me', 'test-of-grace'] as const;
export type Reframe = (typeof REFRAMES)[number];

/** What became of a promise at the follow-up (catalogue M-11). */
export const PROMISE_OUTCOMES = ['kept', 'early', 'broken'] as const;
export type PromiseOutcome = (typeof PROMISE_OUTCOMES)[number];

/** Technique slugs with their catalogue ids (section 3), in the catalogue's order. */
export const TECHNIQUE_IDS = {
  listen: 'T-01',
  mirror: 'T-02',
  validate: 'T-03',
  empathise: 'T-04',
  apologise: 'T-05',
  ally: 'T-06',
  'hear-out': 'T-07',
  'team-listens': 'T-08',
  'voice-note': 'T-09',
  'bright-warmth': 'T-10',
  'ice-breaker': 'T-11',
  'affirm-competence': 'T-12',
  'say-back': 'T-13',
  'open-question': 'T-14',
  'ask-hope': 'T-15',
  'detail-check': 'T-16',
  'back-to-basics': 'T-17',
  'spot-style': 'T-18',
  guide: 'T-19',
  'say-why': 'T-20',
  'reset-expectations': 'T-21',
  'explain-policy': 'T-22',
  'act-now': 'T-23',
  'free-hands': 'T-24',
  'fetch-approval': 'T-25',
  present: 'T-26',
  options: 'T-27',
  agree: 'T-28',
  cushion: 'T-29',
  'put-right': 'T-30',
  prevent: 'T-31',
  'check-back': 'T-32',
  'anything-else': 'T-33',
  'name-channels': 'T-34',
  'follow-up-message': 'T-35',
  'let-pass': 'T-36',
  'name-swearing': 'T-37',
  'draw-line': 'T-38',
  warn: 'T-39',
  'end-fairly': 'T-40',
  'tell-transfer-cost': 'T-41',
  'warm-handover': 'T-42',
  breathe: 'T-43',
  'phrase-book': 'T-44',
  'thank-colleague': 'T-45',
} as const;
export type Technique = keyof typeof TECHNIQUE_IDS;
export const TECHNIQUES = Object.keys(TECHNIQUE_IDS) as readonly Technique[];

/** The catalogue's families of techniques (3.1 to 3.7), each from its first id on. */
export const TECHNIQUE_FAMILIES = {
  acknowledge: 'T-01',
  warmth: 'T-10',
  clarify: 'T-13',
  explain: 'T-19',
  solve: 'T-23',
  close: 'T-32',
  limits: 'T-36',
} as const;
export type TechniqueFamily = keyof typeof TECHNIQUE_FAMILIES;

export const familyOf = (technique: Technique): TechniqueFamily =>
  (Object.keys(TECHNIQUE_FAMILIES) as TechniqueFamily[]).findLast(
    (family) => TECHNIQUE_IDS[technique] >= TECHNIQUE_FAMILIES[family],
  ) ?? 'acknowledge';

/** Trap slugs with their catalogue ids (section 3.8), in the catalogue's order. */
export const TRAP_IDS = {
  'solution-first': 'X-01',
  guess: 'X-02',
  'negative-words': 'X-03',
  argue: 'X-04',
  snap: 'X-05',
  blame: 'X-06',
  'pass-buck': 'X-07',
  'flat-no': 'X-08',
  'over-promise': 'X-09',
  'beyond-parameters': 'X-10',
  vague: 'X-11',
  'dump-transfer': 'X-12',
  rush: 'X-13',
  'dead-air': 'X-14',
  'set-phrase': 'X-15',
  'misplaced-cheer': 'X-16',
  'talk-down': 'X-17',
  'endure-abuse': 'X-18',
  'early-limit': 'X-19',
  'hang-up': 'X-20',
  'wrong-information': 'X-21',
  'calm-down': 'X-22',
  'give-in': 'X-23',
} as const;
export type Trap = keyof typeof TRAP_IDS;
export const TRAPS = Object.keys(TRAP_IDS) as readonly Trap[];

/** Traps that are something said, with an effect of their own (the rest follow from when and how a thing is said). */
export const SPOKEN_TRAPS = [
  'argue',
  'snap',
  'blame',
  'pass-buck',
  'flat-no',
  'over-promise',
  'vague',
  'dump-transfer',
  'rush',
  'dead-air',
  'talk-down',
  'wrong-information',
  'calm-down',
  'give-in',
  'hang-up',
] as const satisfies readonly Trap[];
export type SpokenTrap = (typeof SPOKEN_TRAPS)[number];

/** What a colleague can be told in writing before they take over, in the order it is read (M-16). */
export const HANDOVER_BLOCKS = ['happened', 'concern', 'feeling', 'promised', 'next'] as const;
export type HandoverBlock = (typeof HANDOVER_BLOCKS)[number];

/** How a customer is handed on: with nothing, or with something in writing (X-12, T-42). */
export const HANDOVERS = ['cold', 'warm'] as const;
export type Handover = (typeof HANDOVERS)[number];

/** What one part of a reply does: a technique, a spoken trap, or an announced hold (last row but one block of 4.3). */
export type Act = Technique | SpokenTrap | 'announced-hold';
