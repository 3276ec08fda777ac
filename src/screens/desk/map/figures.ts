/** Figures of a map in words. Pure. */
import type { ItemFlag } from '../../../course/items.ts';
import type { InputType } from '../../../engine/chart/input.ts';
import { toPoints } from '../../../engine/customer/tenths.ts';
import { parseInput } from '../../../engine/log/input-text.ts';
import { inputName } from '../../debrief/input-name.ts';
import { type InterfaceKey, plainWords, type Texts } from '../../texts.ts';

/** 0 to 1, as a percentage; a dash where there is none. */
export const percentOf = ({ locale }: Pick<Texts, 'locale'>, share: number | null): string =>
  share === null ? '–' : new Intl.NumberFormat(locale, { style: 'percent' }).format(share);

/** What was given away, in points with their sign. */
export const lostOf = ({ signed }: Pick<Texts, 'signed'>, tenths: number): string =>
  signed(-toPoints(tenths), 1);

/** A correlation, with two decimals; a dash where there is none. */
export const tellingOf = ({ signed }: Pick<Texts, 'signed'>, discrimination: number | null): string =>
  discrimination === null ? '–' : signed(discrimination, 2);

/** What is said or done, covered words named. `scenario`: what its words are stored under. */
export function moveWords(texts: Texts, scenario: string, move: string): string {
  const input = parseInput(move);
  return plainWords(texts, (input && inputName(texts, scenario, input)) ?? move);
}

/** What a tool is called, whatever it is used for; `tool`: the first word of its moves. */
export const toolWords = ({ t }: Pick<Texts, 't'>, tool: string): string =>
  Object.hasOwn(TOOL_NAMES, tool) ? t(TOOL_NAMES[tool as Tool]) : tool;

type Tool = Exclude<InputType, 'goal' | 'pick-up' | 'reply' | 'instinct' | 'call-back' | 'follow-up'>;

const TOOL_NAMES: Readonly<Record<Tool, InterfaceKey>> = {
  listen: 'tools.listen.name',
  silence: 'agent.silence',
  hold: 'tools.hold.name',
  breathe: 'tools.breathe.name',
  'phrase-book': 'tools.phrase-book.name',
  limit: 'tools.limits.name',
  approval: 'tools.approval.name',
  transfer: 'tools.transfer.name',
  'voice-note': 'tools.voice-note.name',
  style: 'tools.styles.name',
  end: 'tools.end.name',
};

export interface Place {
  readonly kind: 'line' | 'ending';
  readonly id: string;
}

/** What the customer says there. */
export const placeWords = (texts: Texts, scenario: string, { kind, id }: Place): string =>
  plainWords(texts, texts.scenario(scenario, kind === 'line' ? `lines.${id}` : `endings.${id}`));

/** A sign for each flag, on the grid of the other icons. */
export const FLAG_PATHS: Readonly<Record<ItemFlag, string>> = {
  'too-few': 'M12 5v9M12 18.5v.1',
  'everybody-right': 'M2.5 12.5l4.5 4.5L16.5 7.5M12.5 16l1 1 9-9.5',
  'nobody-right': 'M6 6l12 12M18 6L6 18',
  'does-not-tell': 'M6 4v17M6 5h11l-2.5 3.5L17 12H6',
};

export const FLAG_NAMES: Readonly<Record<ItemFlag, InterfaceKey>> = {
  'too-few': 'map-flags.too-few.name',
  'everybody-right': 'map-flags.everybody-right.name',
  'nobody-right': 'map-flags.nobody-right.name',
  'does-not-tell': 'map-flags.does-not-tell.name',
};

export const FLAG_MEANINGS: Readonly<Record<ItemFlag, InterfaceKey>> = {
  'too-few': 'map-flags.too-few.meaning',
  'everybody-right': 'map-flags.everybody-right.meaning',
  'nobody-right': 'map-flags.nobody-right.meaning',
  'does-not-tell': 'map-flags.does-not-tell.meaning',
};
