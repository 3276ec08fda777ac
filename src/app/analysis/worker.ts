/** The worker: one question in, one answer out, in the order they come. */
import { answer } from './answer.ts';
import type { Question } from './question.ts';

self.addEventListener('message', ({ data }: MessageEvent<Question>) => self.postMessage(answer(data)));
