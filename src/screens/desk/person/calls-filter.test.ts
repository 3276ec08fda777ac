import { describe, expect, it } from 'vitest';
import type { RecordedAttempt } from '../../../protocol/record.ts';
import { ANY, wantedCalls } from './calls-filter.ts';

const call = (id: string, more: Partial<RecordedAttempt>): RecordedAttempt => ({
  id,
  scenario: 'leaflet',
  version: 'v',
  assignment: null,
  state: 'finished',
  supervised: false,
  mode: 'practice',
  opened: 0,
  finished: 1,
  late: false,
  result: null,
  title: '',
  asked: null,
  accuracy: null,
  override: null,
  notes: 0,
  ...more,
});

const CALLS = [
  call('one', {}),
  call('two', { assignment: 'week', supervised: true }),
  call('three', { scenario: 'trays', assignment: 'week' }),
];

const found = (wanted: Partial<typeof ANY>) => wantedCalls(CALLS, { ...ANY, ...wanted }).map(({ id }) => id);

describe('the calls of somebody', () => {
  it('are all there as long as nothing is chosen', () => expect(found({})).toEqual(['one', 'two', 'three']));
  it('can be those of a scenario, of an assignment, or of none', () => {
    expect(found({ scenario: 'trays' })).toEqual(['three']);
    expect(found({ asked: 'week' })).toEqual(['two', 'three']);
    expect(found({ asked: 'unasked' })).toEqual(['one']);
  });
  it('can be those that the server has stepped, or the others', () => {
    expect(found({ kind: 'supervised' })).toEqual(['two']);
    expect(found({ kind: 'alone', asked: 'week' })).toEqual(['three']);
  });
});
