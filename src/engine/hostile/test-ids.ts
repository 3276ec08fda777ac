/** Ids an author may choose: everyday ones, and well-formed ones that mean something to JavaScript, YAML or the chart. */
const EVERYDAY = [
  'hello',
  'told',
  'see-it',
  'too-soon',
  'deal',
  'parcel',
  'friday',
  'a',
  'x9',
  'k-1-b',
] as const;
const PROTOTYPES = ['constructor', 'watch', 'length', 'name', 'prototype', 'arguments', 'caller'] as const;
const YAML_WORDS = ['null', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n', 'e1'] as const;
const CHART_WORDS = [
  'talk',
  'contact',
  'live',
  'paused',
  'left',
  'done',
  'closed',
  'end',
  'again',
  'reply',
  'call-back',
] as const;
const LONGEST = 'a-name-of-twenty-four-ch';

export const IDS: readonly string[] = [...EVERYDAY, ...PROTOTYPES, ...YAML_WORDS, ...CHART_WORDS, LONGEST];
