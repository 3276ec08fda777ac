/** What the interface speaks of again and again (catalogue 10.2 and 10.3), each by one name in every language. */
export const CONCEPTS = [
  'lamp',
  'heard',
  'cared for',
  'valued',
  'settled',
  'prickly',
  'heated',
  'boiling',
  'calm',
  'trust',
  'composure',
  'call',
  'chat',
  'help page',
  'team call',
  'voice note',
  'briefing',
  'debrief',
  'phrase book',
  'drawer',
  'five steps',
  'mirroring',
  'validating',
  'empathy',
  'apology',
  'cushion',
  'putting right',
  'promise',
  'approval',
  'transfer',
  'warm handover',
  'hold',
  'swearing',
  'limit',
  'warning',
  'concern',
  'accuracy',
  'inaccuracy',
  'blunder',
  'progress',
  'skill',
  'shift',
  'walk',
  'recovery day',
  'tutorial',
  'passive anger',
  'escalated anger',
  'group',
  'trainer',
  'trainee',
  'desk',
  'assignment',
  'attempt',
  'scenario',
  'edition',
  'template',
  'expert key',
  'recovery phrase',
  'trade',
] as const;
export type Concept = (typeof CONCEPTS)[number];

/** Texts that are the name of a concept, where the English word alone would not tell. */
export const LABELS: Readonly<Partial<Record<Concept, readonly string[]>>> = {
  heard: ['lamps.heard', 'happenings.lamp-lit.heard', 'happenings.lamp-out.heard'],
  'cared for': ['lamps.cared', 'happenings.lamp-lit.cared', 'happenings.lamp-out.cared'],
  valued: ['lamps.valued', 'happenings.lamp-lit.valued', 'happenings.lamp-out.valued'],
  settled: ['moods.settled'],
  prickly: ['moods.prickly'],
  heated: ['moods.heated'],
  boiling: ['moods.boiling'],
  calm: ['meters.calm', 'announce.calm'],
};

/** How one language names a concept. Stems are read as `wordsByStem` reads them. */
export interface Term {
  /** The term, and whatever else may stand for it; in English also what tells that a text speaks of it. */
  readonly is: readonly string[];
  /** Words that mean the same and are not used for it. */
  readonly not?: readonly string[];
  /** Texts that are let alone, because a native says it otherwise there; in English, in every language. */
  readonly except?: readonly string[];
}

export type Glossary = Readonly<Record<Concept, Term>>;
