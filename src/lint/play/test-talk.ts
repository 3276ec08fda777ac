/** Small talks with one fault or none, for tests of what play finds. */
import { drill, line } from '../../engine/chart/test-call.ts';
import type { Reply, Scenario } from '../../engine/scenario/scenario.ts';

type Said = Partial<Reply> & Pick<Reply, 'acts'>;

/** A reply's way: on to a line or an ending. */
export const to = (place: string): Pick<Reply, 'routes'> => ({ routes: [{ to: place, when: null }] });

/**
 * Somebody is heard, asked, offered something and agrees; a snap at the opening ends it. `replies` and `bent` change or
 * add to it, so that a fault is built in by what a test names.
 */
export function talk(replies: Readonly<Record<string, Said>> = {}, bent: Partial<Scenario> = {}): Scenario {
  const sound: Readonly<Record<string, Said>> = {
    hear: { acts: ['mirror', 'validate'], ...to('told') },
    snap: { acts: ['snap'], trap: 'snap', ...to('badly') },
    ask: { acts: ['ask-hope'], ...to('told') },
    offer: { acts: ['present'], gives: ['refund'], ...to('told') },
    deal: {
      acts: ['agree'],
      promises: 'by-five',
      routes: [
        { to: 'well', when: { agreed: true } },
        { to: 'told', when: null },
      ],
    },
  };
  return drill(
    { ...sound, ...replies },
    {
      lines: {
        opening: line('opening', ['hear', 'snap']),
        told: line('told', ['ask', 'offer', 'deal']),
      },
      ...bent,
    },
  );
}
