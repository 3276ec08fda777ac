import { describe, expect, it } from 'vitest';
import { drill } from '../chart/test-call.ts';
import { openLog } from './open-log.ts';

const opened = (tutorial: boolean, mode?: 'exam') =>
  openLog(drill({ hear: ['mirror'] }, { tutorial }), { seed: 1, locale: 'en', ...(mode ? { mode } : {}) })
    .mode;

describe('a call is begun', () => {
  it('in the mode that was chosen, and in practice where none was', () => {
    expect([opened(false, 'exam'), opened(false)]).toEqual(['exam', 'practice']);
  });
  it('with its coach where it is a tutorial, whatever was chosen (SC-28)', () => {
    expect([opened(true, 'exam'), opened(true)]).toEqual(['coach', 'coach']);
  });
});
