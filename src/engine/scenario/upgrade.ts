/** Older files are brought up to the newest format, one numbered step after the other, before anything else is read. */
export type Tree = Readonly<Record<string, unknown>>;

/** By the format a step starts from; each makes of a file what the next format calls it. */
const STEPS: ReadonlyMap<unknown, (file: Tree) => Tree> = new Map([
  /** 2 added letters, seats, quiet corners, stages that go on elsewhere (M-09), tutorials and handovers (M-16); what 1 knew is said as before. */
  [1, (file: Tree): Tree => ({ ...file, format: 2 })],
]);

/** The same file in the newest format; one of a format that nobody knows stays as it is. */
export function upgraded(file: Tree): Tree {
  const step = STEPS.get(file.format);
  return step ? upgraded(step(file)) : file;
}
