/**
 * What a second round is made of (SC-26): whose it is, why, and how the first contact left them. It is the id of the
 * round, so that a log says all there is to know of the call it was played on: `late~passive~leaflet~parcel~62~15~0`.
 */

import { ANGER_TYPES, type AngerType } from '../vocabulary.ts';
import { SECOND_ROUNDS, type SecondRoundKind } from './kinds.ts';

export interface Recipe {
  readonly kind: SecondRoundKind;
  /** Of the first scenario; which words the customer finds depends on it. */
  readonly angerType: AngerType;
  /** The scenario of the first contact. */
  readonly scenario: string;
  /** The promise it is about; null where nothing was agreed. */
  readonly promise: string | null;
  /** Whole points, as in a scenario's start. */
  readonly anger: number;
  readonly trust: number;
  readonly language: 0 | 1 | 2 | 3;
}

const WRITTEN = '[a-z][a-z0-9-]{0,23}';
const PLAIN = new RegExp(`^${WRITTEN}$`);
const ROUND = new RegExp(
  `^(${SECOND_ROUNDS.join('|')})~(${ANGER_TYPES.join('|')})~(${WRITTEN})~(${WRITTEN})?~(\\d{2,3})~(\\d{1,3})~([0-3])$`,
);

export const makeRecipe = ({ kind, angerType, scenario, promise, anger, trust, language }: Recipe): string =>
  [kind, angerType, scenario, promise ?? '', anger, trust, language].join('~');

/** Null for the id of a scenario that somebody wrote, and for anything else. */
export function readRecipe(id: string): Recipe | null {
  const [, kind, angerType, scenario = '', promise = null, anger, trust, language] = ROUND.exec(id) ?? [];
  if (kind === undefined) return null;
  const recipe = {
    kind: kind as SecondRoundKind,
    angerType: angerType as AngerType,
    scenario,
    promise,
    anger: Number(anger),
    trust: Number(trust),
    language: Number(language) as Recipe['language'],
  };
  return makeRecipe(recipe) === id && isWithinRange(recipe) ? recipe : null;
}

const isWithinRange = ({ kind, promise, anger, trust }: Recipe): boolean =>
  anger >= 11 && anger <= 100 && trust <= 100 && (promise === null) === (kind === 'unsettled');

/** The scenario that lends its talk to second rounds of this kind. */
export const chartOf = (kind: SecondRoundKind): string => `second-${kind}`;

/** The scenario of whoever calls: the first one in a second round. */
export const callerOf = (id: string): string => readRecipe(id)?.scenario ?? id;

/** Whether a call could be of a scenario with this id. */
export const isScenarioId = (value: unknown): boolean =>
  typeof value === 'string' && (PLAIN.test(value) || readRecipe(value) !== null);
