import { describe, expect, it } from 'vitest';
import { customer, entry, type Said } from '../customer/test-customer.ts';
import type { Guard } from '../scenario/scenario.ts';
import { startCall } from './call.ts';
import { contextOf } from './call-state.ts';
import type { CallContext } from './context.ts';
import { holds } from './guards.ts';
import { drill } from './test-call.ts';

const fresh = contextOf(startCall(drill({ listen: ['listen'] }), 1));
const context = (said: Said, rest: Partial<CallContext> = {}): CallContext => ({
  ...fresh,
  customer: customer('heated', said),
  ...rest,
});

describe('a named guard', () => {
  it.each([
    [{ heard: true }, context({ heard: true }), context({})],
    [{ heard: false }, context({}), context({ heard: true })],
    [{ clear: true }, context({ clear: true }), context({})],
    [{ offered: true }, context({ offered: true }), context({})],
    [{ agreed: true }, context({ agreed: true }), context({})],
    [{ checked: true }, context({ checked: true }), context({})],
    [{ acting: true }, context({ acting: true }), context({})],
    [{ owned: true }, context({ owned: true }), context({})],
    [{ choice: true }, context({ choice: true }), context({})],
    [{ concern: true }, context({ concern: true }), context({})],
    [{ 'mood-at-least': 'heated' }, context({ mood: 'boiling' }), context({ mood: 'prickly' })],
    [{ 'mood-at-least': 'heated' }, context({ mood: 'heated' }), context({ mood: 'settled' })],
    [{ 'mood-at-most': 'heated' }, context({}), context({ mood: 'boiling' })],
    [{ 'trust-at-least': 30 }, context({ trust: 30 }), context({ trust: 29.9 })],
    [{ 'language-at-least': 2 }, context({ language: 'swearing' }), context({ language: 'exclaiming' })],
    [{ 'language-at-most': 1 }, context({ language: 'exclaiming' }), context({ language: 'swearing' })],
    [{ 'rung-at-least': 'lined' }, context({ rung: 'lined' }), context({ rung: 'passed' })],
    [{ 'rung-at-least': 'lined' }, context({ rung: 'warned' }), context({ rung: 'named' })],
    [
      { approved: 'courier' },
      context({}, { approvals: { pending: null, granted: ['courier'] } }),
      context({}, { approvals: { pending: 'courier', granted: [] } }),
    ],
    [{ promised: 'by-five' }, context({ ledger: [entry()] }), context({})],
    [{ said: 'sorry' }, context({}, { said: ['sorry'] }), context({})],
    [{ visited: 'edge' }, context({}, { visited: ['edge'] }), context({})],
    [{ 'called-back': true }, context({ tally: { callBacks: 1 } }), context({})],
  ] satisfies readonly (readonly [Guard, CallContext, CallContext])[])('%j', (guard, yes, no) => {
    expect([holds(yes, guard), holds(no, guard)]).toEqual([true, false]);
    expect([holds(yes, { not: guard }), holds(no, { not: guard })]).toEqual([false, true]);
  });

  it('holds if nothing is written', () =>
    expect([holds(fresh, null), holds(fresh, {})]).toEqual([true, true]));
  it('holds only if everything written holds', () => {
    const both: Guard = { heard: true, clear: true };
    expect([
      holds(context({ heard: true, clear: true }), both),
      holds(context({ heard: true }), both),
    ]).toEqual([true, false]);
  });
  it('any holds if one of it holds', () => {
    const either: Guard = { any: [{ heard: true }, { clear: true }] };
    expect([holds(context({ clear: true }), either), holds(context({}), either)]).toEqual([true, false]);
  });
  it('not any holds if none of it holds', () => {
    const neither: Guard = { not: { any: [{ heard: true }, { clear: true }] } };
    expect([holds(context({ clear: true }), neither), holds(context({}), neither)]).toEqual([false, true]);
  });
});
