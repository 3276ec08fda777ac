/** One seed for the whole suite, so that a run that fails can be run again and the same tree is always judged alike. */
const SEED = 20_261_121;

/** How many cases of each kind are tried; twenty thousand together. */
export const CASES = {
  scenarioTexts: 4500,
  scenarioTrees: 3000,
  scenarioMarks: 1000,
  randomScenarios: 400,
  randomLogs: 100,
  logTexts: 2500,
  logTrees: 2500,
  inputs: 1000,
  localeTexts: 1500,
  localeTrees: 1500,
  localeMarks: 500,
  plans: 500,
  claimTexts: 500,
  claimTrees: 500,
} as const;
export type Kind = keyof typeof CASES;

/** What fast-check needs to know about a kind. */
export const runs = (kind: Kind): { readonly seed: number; readonly numRuns: number } => ({
  seed: SEED,
  numRuns: CASES[kind],
});

/** Some thousands of cases may take a while on a machine that is busy with others. */
export const PATIENCE = 120_000;
