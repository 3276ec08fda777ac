/**
 * How far those who were asked the same agree beyond chance: a weighted kappa over the lines of a talk. Every line has
 * choices of its own, so there are no categories with shares to work chance out from, as Cohen's kappa does; whoever draws
 * lots at each line is the chance here (Brennan and Prediger's kappa, with weights as in Gwet's).
 */
import jStat from 'jstat';
import { CUTS } from '../engine/analysis/verdict.ts';
import { fromPoints } from '../engine/customer/tenths.ts';

/** What was seen at one line. */
export interface Unit {
  /** 0 to 1: nothing in common, to all the same. */
  readonly agreement: number;
  /** 0 to 1: what drawing lots would have come to. */
  readonly chance: number;
}

export interface Kappa {
  /** 1: in everything; 0: as by lot; below: less than by lot. */
  readonly value: number;
  /** The 95 % interval. */
  readonly low: number;
  readonly high: number;
  readonly lines: number;
}

/** Fewer lines than these say nothing about agreement. */
const FEWEST_LINES = 5;
const OUTSIDE = 0.05;

/** Null where there are too few lines, or nothing to choose at any of them. */
export function kappaOf(units: readonly Unit[]): Kappa | null {
  if (units.length < FEWEST_LINES) return null;
  const chance = mean(units.map((unit) => unit.chance));
  if (chance >= 1) return null;
  const beyond = (agreement: number) => (agreement - chance) / (1 - chance);
  const agreement = mean(units.map((unit) => unit.agreement));
  const { low, high } = intervalOf(agreement, units.length);
  return { value: beyond(agreement), low: beyond(low), high: beyond(high), lines: units.length };
}

/**
 * Clopper and Pearson's interval, of a share of lines. Agreement between nothing and all varies less than that of lines
 * that are one or the other, so this is rather too wide than too narrow; and where all agree it does not claim to be sure.
 */
export function intervalOf(share: number, lines: number): { readonly low: number; readonly high: number } {
  const [hits, misses] = [share * lines, (1 - share) * lines];
  return {
    low: hits === 0 ? 0 : jStat.beta.inv(OUTSIDE / 2, hits, misses + 1),
    high: misses === 0 ? 1 : jStat.beta.inv(1 - OUTSIDE / 2, hits + 1, misses),
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** One expert's choice at a line. */
export interface Chosen {
  readonly line: string;
  readonly choice: string;
  /** How many there were to choose from. */
  readonly options: number;
}

/** At every line that two or more came to: which share of the pairs chose the same. Whatever the model thinks of it. */
export function betweenExperts(chosen: readonly Chosen[]): readonly Unit[] {
  return byLine(chosen)
    .filter((those) => those.length > 1)
    .map((those) => {
      const same = those.reduce(
        (sum, one) => sum + those.filter(({ choice }) => choice === one.choice).length - 1,
        0,
      );
      return {
        agreement: same / (those.length * (those.length - 1)),
        chance: mean(those.map(({ options }) => 1 / options)),
      };
    });
}

/** What the model makes of one expert's choice at a line, in tenths of a point. */
export interface Weighed {
  readonly line: string;
  readonly regret: number;
  /** Of every choice there was, this one among them. */
  readonly regrets: readonly number[];
}

/** From here on a choice is as wrong as can be: a blunder. */
const WORST = fromPoints(CUTS.blunder);

/** At every line: how near the experts' choices come to what the model holds for best, weighed by what they give away. */
export function withModel(weighed: readonly Weighed[]): readonly Unit[] {
  return byLine(weighed).map((those) => ({
    agreement: mean(those.map(({ regret }) => nearness(regret))),
    chance: mean(those.map(({ regrets }) => mean(regrets.map(nearness)))),
  }));
}

const nearness = (regret: number): number => 1 - Math.min(regret, WORST) / WORST;

function byLine<At extends { readonly line: string }>(all: readonly At[]): readonly (readonly At[])[] {
  const lines = new Set(all.map(({ line }) => line));
  return [...lines].map((line) => all.filter((one) => one.line === line));
}
