/** Every line of a file, with the stage it stands in and what is said about that. */
import type { LineFile, ScenarioFile, StageFile } from './format.ts';

export interface WrittenLine {
  readonly stage: string;
  readonly id: string;
  readonly line: LineFile;
  /** What holds for the whole stage. */
  readonly about: Pick<StageFile, 'channel' | 'aside' | 'handover'>;
}

export const everyLine = ({ stages }: ScenarioFile): readonly WrittenLine[] =>
  Object.entries(stages).flatMap(([stage, { channel, aside, handover, ...lines }]) =>
    Object.entries(lines).map(([id, line]) => ({ stage, id, line, about: { channel, aside, handover } })),
  );
