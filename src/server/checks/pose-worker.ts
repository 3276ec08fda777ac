/** The thread that poses the questions of a scenario: its best way is searched, which no request should wait for. */
import { parentPort, workerData } from 'node:worker_threads';
import { poseQuestions } from '../../course/pose-questions.ts';
import type { Scenario } from '../../engine/scenario/scenario.ts';

parentPort?.postMessage(poseQuestions(workerData as Scenario));
