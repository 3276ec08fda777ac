/**
 * Every magnitude of the affect model and of the rubric, and nowhere else a number. Points as the catalogue gives them
 * (one point = ten tenths on a meter); each row names its catalogue id. A trainer changes a number here, and the
 * tests beside the rules say what no longer holds.
 */
import type { Act, Industry, Mood, Technique } from './vocabulary.ts';

/** Change by the mood at the start of the line: settled, prickly, heated, boiling. Negative is calmer. */
export type Row = readonly [settled: number, prickly: number, heated: number, boiling: number];

const ASK: Row = [-1, -4, -3, 4];
const NOTHING: Row = [0, 0, 0, 0];

/** The response table (4.3). Acts without a row of their own there move no anger by themselves. */
const RESPONSE: Readonly<Record<Act, Row>> = {
  listen: [0, -4, -6, -8], // T-01
  mirror: [-1, -5, -6, -4], // T-02
  validate: [-1, -6, -7, -5], // T-03
  empathise: [-1, -5, -6, -4], // T-04
  apologise: [-1, -5, -6, -4], // T-05
  ally: [-1, -6, -6, -3], // T-06
  'hear-out': [-1, -6, -6, -4], // T-07
  'team-listens': [-1, -7, -8, -5], // T-08
  'voice-note': [-1, -6, -6, -4], // T-09
  'bright-warmth': [-2, -5, 3, 5], // T-10
  'ice-breaker': [-2, -8, 5, 9], // T-11
  'affirm-competence': [-1, -7, -2, 2], // T-12
  'say-back': ASK, // T-13
  'open-question': ASK, // T-14
  'ask-hope': ASK, // T-15
  'detail-check': ASK, // T-16
  'back-to-basics': ASK, // T-17, a question too
  'spot-style': NOTHING, // T-18
  guide: [-2, -6, -3, 6], // T-19
  'say-why': [-1, -4, -2, 6], // T-20
  'reset-expectations': [-1, -5, -4, 6], // T-21
  'explain-policy': [0, -2, -1, 8], // T-22
  'act-now': [-1, -6, -9, -5], // T-23
  'free-hands': [0, -2, -5, 2], // T-24
  'fetch-approval': NOTHING, // T-25
  present: [-3, -8, -8, 6], // T-26
  options: [-1, -3, -3, 3], // T-27
  agree: [-2, -6, -5, 4], // T-28
  cushion: NOTHING, // T-29
  'put-right': [-2, -6, -6, -2], // T-30
  prevent: NOTHING, // T-31
  'check-back': [-2, -4, -1, 2], // T-32
  'anything-else': [-1, -2, 2, 4], // T-33
  'name-channels': [-1, -1, 2, 4], // T-34
  'follow-up-message': NOTHING, // T-35
  'let-pass': NOTHING, // T-36
  'name-swearing': [-2, -4, -6, -8], // T-37
  'draw-line': [-2, -5, -8, -12], // T-38
  warn: [-4, -8, -12, -16], // T-39
  'end-fairly': NOTHING, // T-40
  'tell-transfer-cost': [-3, -3, -3, -3], // T-41
  'warm-handover': [-3, -3, -3, -3], // T-42
  breathe: NOTHING, // T-43
  'phrase-book': NOTHING, // T-44
  'thank-colleague': NOTHING, // T-45
  argue: [8, 10, 12, 14],
  snap: [12, 15, 18, 20],
  blame: [8, 12, 14, 15],
  'pass-buck': [3, 5, 6, 6],
  'flat-no': [4, 7, 9, 10],
  'over-promise': [-4, -10, -9, 4],
  vague: [1, 2, 3, 3],
  'dump-transfer': [8, 8, 8, 8],
  rush: [4, 6, 8, 8],
  'dead-air': [2, 4, 7, 6],
  'talk-down': [4, 8, 8, 8],
  'hang-up': [20, 20, 20, 20],
  'wrong-information': [0, -2, -1, 2],
  'calm-down': [4, 8, 10, 12],
  'give-in': [-2, -4, -4, 4],
  'announced-hold': [0, 1, 1, 4],
};

/** Cells that take the place of the response table's while a gate is shut (4.4 A2). */
const GATES = {
  offerBeforeHeard: [0, 4, 8, 10],
  offerBeforeClear: [0, 3, 5, 8],
  nothingOffered: [0, 2, 4, 6],
  explainBeforeHeard: [0, 4, 6, 9],
  closeBeforeAgreed: [0, 3, 4, 6],
  handsBeforeActing: [0, 3, 6, 9],
  askBeforeHeard: [-1, -4, 2, 4],
  brightOnceHeard: [-2, -5, 0, 5],
  costBeforeHeard: [4, 4, 4, 4],
} as const satisfies Readonly<Record<string, Row>>;

/** Limits that nobody earned (4.4 Limits). */
const NOT_DUE = {
  'name-swearing': [4, 6, 7, 8],
  'draw-line': [6, 10, 10, 12],
  warn: [10, 15, 15, 15],
} as const satisfies Readonly<Partial<Record<Technique, Row>>>;

/** Trust given at first use in a contact (4.4 A7, section 3). */
const TRUST_GIVEN: Readonly<Partial<Record<Act, number>>> = {
  ally: 4, // T-06
  'team-listens': 5, // T-08
  'voice-note': 5, // T-09
  'say-why': 2, // T-20
  'act-now': 8, // T-23
  agree: 6, // T-28
  'over-promise': 6, // believed like any agreement, until the day after (C-10)
  'put-right': 8, // T-30
  prevent: 2, // T-31, once agreed
  'check-back': 2, // T-32, once agreed
};

export const NUMBERS = {
  response: RESPONSE,
  gates: GATES,
  notDue: NOT_DUE,
  trustGiven: TRUST_GIVEN,

  /** 4.1: a mood is entered at its value going up and left below its value going down. */
  moods: {
    enters: { settled: 0, prickly: 30, heated: 55, boiling: 80 },
    leaves: { settled: 0, prickly: 20, heated: 40, boiling: 65 },
  } satisfies Record<'enters' | 'leaves', Record<Mood, number>>,

  /** 4.1, 4.2: different acknowledgements needed, by the hottest mood. */
  acksNeeded: { settled: 1, prickly: 1, heated: 2, boiling: 3 } satisfies Record<Mood, number>,

  start: { composure: 80 }, // 4.2

  conditions: {
    bareApology: 0.5, // A3
    wrongStyle: 3, // A3
    pride: 1.5, // A3: on T-12 and X-17
    gap: 1.5, // A3: on T-21
    tenderIceBreaker: 6, // A3: T-11 at least
    tenderBright: 3, // A3: T-10 at least
    purpose: -1, // TR-50
    askedAgain: 4, // TR-34
    curt: 0.5, // LV-21: on acknowledgements
    cushionTooLong: 3, // T-29
    cushionTooLongFrom: 3, // T-29: from this urgency on
    cushionTooLongTimes: 3, // T-29: promised time over real time
    optionsTooMany: 3, // J-19: more than these in heated mood are one slip
  },

  /** A4: a calming act's weight at its first, second, third … use in this loop. */
  fading: [1, 0.5, 0],
  /** A4: an acknowledgement from its fourth use on. */
  grating: { from: 4, points: 3 },
  chain: { validateAfterMirror: -1, empathiseAfterBoth: -2 }, // A5
  weight: { least: 0.6, span: 0.4 }, // A6: least + span × composure/100
  channel: { 'help-page': 0.3, 'voice-note': 1.3 }, // A6, LV-57
  slow: 0.8, // ET-22

  words: { points: 2, most: 6 }, // B1
  wordsByIndustry: { 'retail-shop': 1.5 } as Readonly<Partial<Record<Industry, number>>>, // M-10
  trustLost: 0.5, // B2
  slip: 3, // B2: a line that raised anger by this much
  drift: { around: 50, over: 25 }, // B4
  floor: 0.3, // B5: × (100 − trust)
  languageRise: 5, // B6
  wear: {
    heat: { settled: 0, prickly: 0, heated: -2, boiling: -4 }, // B7
    abuse: [0, 0, -4, -8], // B7, by language level
    turnedMood: { from: 8, points: 4 }, // B7
    halved: 0.5, // FI-04
  },

  limits: {
    nameAngerFrom: 65, // T-37 due at level 1 from this anger on
    dueFrom: 2, // T-37 to T-40 due from this language level on
    cold: 0.5, // without T-03, T-04 or T-06 in the same line
    named: -1, // language after T-37
    lined: -2, // language after T-38
    composure: 6, // T-38, T-39
    passedOver: { anger: 5, composure: -6, language: 1 },
  },

  transfer: {
    rank: -4, // J-01
    turns: 2,
    handoverTurns: 1,
    retold: 5, // M-16, FI-66: a handover that misses the concern; a cold transfer is hotter
  },
  note: {
    tone: 0.5, // M-13: on acknowledgements, in a voice that is cheerful or flat
    longTurns: 2, // M-13, LV-12: a long one takes as long to hear as two answers to read
  },
  letter: { spoiled: 0.5 }, // M-09, LV-34: on acknowledgements beside a trap in the same letter
  wrongInformationTrust: -15,
  agree: { trustFrom: 30 }, // T-28
  followUp: {
    kept: { anger: -5, trust: 5 },
    early: { anger: -10, trust: 12 },
    broken: { anger: 30, trust: -40 },
    /** A promise is early when the real time is at most this share of the promised one (T-29). */
    earlyShare: 0.8,
    /** M-12: parts of the message that were put badly; less than a broken promise in all. */
    message: {
      opening: { anger: 2, trust: 0 }, // LV-35
      done: { anger: 4, trust: -4 }, // FI-40
      time: { anger: 6, trust: -6 }, // LV-46
      contact: { anger: 4, trust: -4 }, // LV-54
    },
  },
  /** After how many minutes the agent gets back to them (M-15), and how much of the anger is left by then. */
  callBack: { minutes: 20, anger: 0.6 }, // T-40, FI-59
  hungUp: { anger: 10 },
  newConcern: { anger: 10 }, // M-18
  paidForward: -5, // M-27: anger at the start, after a delighted customer

  /** 4.4 Between contacts: what a heated or boiling contact leaves behind, and what gives composure back. */
  betweenContacts: {
    afterHeat: -5, // FI-73, FI-82: won or not
    walk: 30, // M-19
    kudos: 10, // M-20, at once
    writtenKudos: 5, // M-20
    recovery: 100, // M-21: the whole of it
    kudosFrom: 5, // M-20: calm that one technique must have brought in a breath to be named
    walkPaysFrom: 1, // C-35: average calm of the next call from which on a walk not taken is mentioned
  },

  tools: {
    breaths: 2, // T-43
    phraseBook: 2, // T-44
    breath: 10, // T-43
    testOfGrace: 5, // ET-15
    lookedUp: 6, // T-44
    fadesBelow: 30, // FI-47: composure under which one good reply cannot be thought of
    concernAsks: 2, // M-32: different questions that turn the hidden concern over without T-15
  },

  maskedBy: 10, // 4.1, FI-24: passive anger reads this much calmer at first

  /** Section 6, in points. */
  rubric: {
    steps: 15, // R-1, shared by the steps that count
    calming: { end: 8, path: 7, lamps: 10, pathTimes: 1.6, endAbove: 10 },
    brevity: { full: 4, none: 8 }, // R-2 on the help page, in turns
    resolution: 25,
    results: { 'win-win': 25, parting: 25, partial: 14, 'gave-in': 10, unsolved: 0 },
    beyond: 0.25,
    limits: { full: 10, unanswered: 3, outOfTurn: -4 },
    wording: { full: 10, word: -2, slip: -2 },
    composure: { full: 10, at: 60 },
    time: 5,
    caps: {
      'lamp-dark': 85,
      unsolved: 70,
      'heard-dark': 70,
      'broken-promise': 60,
      'beyond-parameters': 55,
      insulted: 40,
      'hung-up': 35,
    },
    tiers: { lostFrom: 55, delightedTrust: 70 },
    /** FI-44: composure under which the debrief advises a breath. */
    lowComposure: 40,
  },

  /** M-24: the skill profile, and when a skill wants refreshing. */
  profile: {
    /** Per cent of a decision: the skill was used in time, something less good that did no harm was done, or a trap sprang. */
    marks: { used: 100, other: 50, spoiled: 0 },
    asGoodWithin: 1, // points of anger; what leaves them as calm as the skill would have is no miss of it
    recentCalls: 3, // a trend sets these against the calls before them
    refreshMonths: [1, 3, 6], // evidence row 32: half of a gain is gone after about six and a half months
    monthDays: 30.4,
    refreshMost: 3, // suggestions at once
  },
  review: { slowFrom: 1.5 }, // M-29: turns, as a share of par, from which a review calls it slow
} as const;
export type Numbers = typeof NUMBERS;
