/** The one list of colours, for the drawings and for the interface around them. */
import type { Lamp, Mood } from '../engine/vocabulary.ts';

/** Colours of the interface; each becomes a CSS custom property of the same name. */
export const UI = {
  ink: '#1d2733',
  'ink-soft': '#4a5766',
  paper: '#fffef8',
  'paper-dim': '#f3efe2',
  line: '#d8d2c0',
  navy: '#22384f',
  'navy-deep': '#16273a',
  mist: '#dfe8ea',
  amber: '#e0a63a',
  'amber-deep': '#8a5a06',
  coral: '#e8775d',
  'coral-deep': '#a83a22',
  teal: '#3d9a8b',
  'teal-deep': '#1b6459',
  plum: '#7c4468',
  focus: '#0b62c4',
} as const;

/** Pairs of text on ground that the interface may use; each has a contrast of 4.5 or more. */
export const TEXT_PAIRS: readonly (readonly [keyof typeof UI, keyof typeof UI])[] = [
  ['ink', 'paper'],
  ['ink', 'paper-dim'],
  ['ink', 'mist'],
  ['ink', 'amber'],
  ['ink-soft', 'paper'],
  ['ink-soft', 'paper-dim'],
  ['paper', 'navy'],
  ['paper', 'navy-deep'],
  ['mist', 'navy'],
  ['amber', 'navy-deep'],
  ['amber-deep', 'paper'],
  ['coral-deep', 'paper'],
  ['teal-deep', 'paper'],
  ['plum', 'paper'],
  ['paper', 'coral-deep'],
  ['paper', 'teal-deep'],
  ['paper', 'plum'],
  ['focus', 'paper'],
];

/** A mood's colour: `fill` for areas, `deep` for words and outlines on paper. */
export const MOOD_COLORS: Readonly<Record<Mood, { readonly fill: string; readonly deep: string }>> = {
  settled: { fill: '#5bb09b', deep: UI['teal-deep'] },
  prickly: { fill: '#e6bd4f', deep: '#7b5806' },
  heated: { fill: '#e58a45', deep: '#95450b' },
  boiling: { fill: '#d2503d', deep: '#8c2313' },
};

export const LAMP_COLORS: Readonly<Record<Lamp, string>> = {
  heard: '#f4c95d',
  cared: '#f08a7a',
  valued: '#7cc7b4',
};

/** Colours of the drawn places. */
export const ROOM = {
  wallHome: '#f0dfc4',
  wallHomeShade: '#dcc5a3',
  wallHall: '#dfe3d2',
  wallHallShade: '#c3cab4',
  wallStudy: '#d9dfe6',
  wallStudyShade: '#b9c4d0',
  sky: '#bfe0ea',
  skyLow: '#fbe9cf',
  wood: '#b98455',
  woodDark: '#94633c',
  woodLight: '#d6a573',
  cupboard: '#7fa79b',
  cupboardDark: '#64897f',
  tile: '#f7f1e4',
  tileLine: '#e2d6bf',
  leaf: '#5c9270',
  leafDark: '#417256',
  pot: '#c9694f',
  metal: '#8fa0ad',
  metalDark: '#66767f',
  cream: '#f9f3e6',
  desk: '#31506b',
  deskDark: '#263f57',
  office: '#2b4a63',
  officeDark: '#1c3448',
  screen: '#f4f7f8',
  screenDim: '#dfe7ea',
  screenHead: '#cfe2df',
  lampLight: '#ffe3a8',
} as const;

/** The interface's custom properties, `--ink` and so on, as one CSS rule for `selector`. */
export function cssProperties(selector = ':root'): string {
  const rows = [...Object.entries(UI), ...moodRows()].map(([name, color]) => `  --${name}: ${color};`);
  return `${selector} {\n${rows.join('\n')}\n}\n`;
}

function moodRows(): [string, string][] {
  return Object.entries(MOOD_COLORS).flatMap(([mood, { fill, deep }]): [string, string][] => [
    [`mood-${mood}`, fill],
    [`mood-${mood}-deep`, deep],
  ]);
}
