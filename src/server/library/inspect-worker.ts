/** The thread that inspects one scenario: whatever was handed in, it takes no more time and memory than it is given. */
import { parentPort, workerData } from 'node:worker_threads';
import { inspect, isFit } from '../../lint/inspect.ts';
import type { Inspection, InspectionQuestion } from './inspection.ts';

const { texts, ...inspected } = inspect(workerData as InspectionQuestion);
const words = Object.fromEntries(
  Object.entries(texts).map(([locale, each]) => [locale, Object.fromEntries(each)]),
);
parentPort?.postMessage({
  ...inspected,
  words,
  fit: isFit({ ...inspected, texts }),
} satisfies Inspection);
