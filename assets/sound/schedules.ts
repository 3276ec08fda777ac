/** Prints what `measure.py` renders: one line, said by each named voice at three angers. */
import { schedule } from '../../src/audio/mumble.ts';
import { voiceOf } from '../../src/audio/voices.ts';

const LINE = 'Es jau trešo reizi zvanu par šo pašu rēķinu, un neviens man tā arī nav atzvanījis!';
const SEED = 7;
const LOOKS = ['robin', 'sasha', 'maris'];
const ANGERS = [0, 0.5, 1];

const takes = LOOKS.flatMap((look) =>
  ANGERS.map((anger) => ({
    look,
    anger,
    beats: schedule(LINE, { anger, voice: voiceOf(look), seed: SEED }),
  })),
);
console.log(JSON.stringify({ line: LINE, seed: SEED, takes }));
