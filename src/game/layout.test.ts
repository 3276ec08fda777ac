import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceRect, type Rect, type Size } from './box.ts';
import { type Content, type Layout, layout, shapeOf, widths } from './layout.ts';

const NAMED: Readonly<Record<string, Size>> = {
  desktop: { width: 1280, height: 720 },
  'large desktop': { width: 1920, height: 1080 },
  'phone portrait': { width: 390, height: 844 },
  'small phone': { width: 320, height: 640 },
  'phone landscape': { width: 844, height: 390 },
  tablet: { width: 768, height: 1024 },
};

const USUAL: Content = { bubbleHeight: 110, repliesHeight: 190, instrumentsHeight: 80, toolsHeight: 48 };
/** A phone's usual words: more replies than fit. */
const PHONE: Content = { bubbleHeight: 120, repliesHeight: 400, instrumentsHeight: 114, toolsHeight: 62 };
const DOUBLED: Content = { bubbleHeight: 320, repliesHeight: 560, instrumentsHeight: 150, toolsHeight: 90 };

const sizes = fc.record({
  width: fc.integer({ min: 320, max: 2600 }),
  height: fc.integer({ min: 360, max: 1600 }),
});
const contents = fc.record({
  bubbleHeight: fc.integer({ min: 40, max: 1500 }),
  repliesHeight: fc.integer({ min: 60, max: 2500 }),
  instrumentsHeight: fc.integer({ min: 40, max: 400 }),
  toolsHeight: fc.integer({ min: 44, max: 400 }),
});

const words = ({ bubble, replies, instruments, tools }: Layout) => ({ bubble, replies, instruments, tools });

function overlap(a: Rect, b: Rect): boolean {
  return (
    a.x < b.x + b.width - 0.01 &&
    b.x < a.x + a.width - 0.01 &&
    a.y < b.y + b.height - 0.01 &&
    b.y < a.y + a.height - 0.01
  );
}

function inside(inner: Rect, { width, height }: Size): boolean {
  const [right, bottom] = [inner.x + inner.width, inner.y + inner.height];
  return inner.x >= 0 && inner.y >= 0 && right <= width + 0.01 && bottom <= height + 0.01;
}

describe('on any screen, with any amount of words', () => {
  it('keeps all words on the screen', () => {
    fc.assert(
      fc.property(sizes, contents, (size, content) => {
        for (const rect of Object.values(words(layout(size, content)))) expect(inside(rect, size)).toBe(true);
      }),
    );
  });

  it('lets no two groups of words overlap', () => {
    fc.assert(
      fc.property(sizes, contents, (size, content) => {
        const rects = Object.values(words(layout(size, content)));
        for (const [at, rect] of rects.entries()) {
          for (const other of rects.slice(at + 1)) expect(overlap(rect, other)).toBe(false);
        }
      }),
    );
  });

  it('keeps every word off the face', () => {
    fc.assert(
      fc.property(sizes, contents, (size, content) => {
        const result = layout(size, content);
        for (const rect of Object.values(words(result)))
          expect(overlap(rect, faceRect(result.bust))).toBe(false);
      }),
    );
  });

  it('keeps the face on the screen, whole', () => {
    fc.assert(
      fc.property(sizes, contents, (size, content) => {
        expect(inside(faceRect(layout(size, content).bust), size)).toBe(true);
      }),
    );
  });

  it('gives words the widths they were measured at, and never more height than they need', () => {
    fc.assert(
      fc.property(sizes, contents, (size, content) => {
        const result = layout(size, content);
        const given = widths(size);
        for (const [name, rect] of Object.entries(words(result)) as [keyof typeof given, Rect][]) {
          expect(rect.width).toBe(given[name]);
          expect(rect.height).toBeGreaterThan(0);
          expect(rect.height).toBeLessThanOrEqual(content[`${name}Height`]);
        }
      }),
    );
  });

  it('hides the lower edge of the customer behind the desk or below the screen', () => {
    fc.assert(
      fc.property(sizes, contents, (size, content) => {
        const { bust, horizon } = layout(size, content);
        expect(bust.y + bust.height).toBeGreaterThanOrEqual(horizon);
      }),
    );
  });
});

describe('on the screens we look at', () => {
  it.each(Object.entries(NAMED))('%s: usual words are given in full', (_, size) => {
    const result = layout(size, USUAL);
    expect(result.bubble.height).toBe(USUAL.bubbleHeight);
    expect(result.instruments.height).toBe(USUAL.instrumentsHeight);
    expect(result.tools.height).toBe(USUAL.toolsHeight);
  });

  it.each(Object.entries(NAMED))(
    '%s: the face takes at least 22 % of the height, upright 18 %, on a small phone 14 %, even with doubled text',
    (_, size) => {
      const upright = size.height < 700 ? 0.14 : 0.18;
      const least = size.height * (shapeOf(size) === 'tall' ? upright : 0.22);
      for (const content of [USUAL, DOUBLED])
        expect(faceRect(layout(size, content).bust).height).toBeGreaterThanOrEqual(least);
    },
  );

  it.each(Object.entries(NAMED))('%s: with doubled text replies keep room for two lines', (_, size) => {
    expect(layout(size, DOUBLED).replies.height).toBeGreaterThan(70);
  });

  it.each(Object.entries(NAMED))('%s: a line of five rows is read without scrolling', (_, size) => {
    const rows = { ...PHONE, bubbleHeight: 140 };
    expect(layout(size, rows).bubble.height).toBe(140);
  });

  it('shrinks the face of an upright phone only where the replies need the room', () => {
    const size = NAMED['phone portrait']!;
    const face = (content: Content) => faceRect(layout(size, content).bust).height;
    expect(face(USUAL)).toBeGreaterThanOrEqual(size.height * 0.22);
    expect(face(PHONE)).toBeLessThan(face(USUAL));
  });

  it('gives the replies of a usual phone a third of its height', () => {
    const size = NAMED['phone portrait']!;
    expect(layout(size, PHONE).replies.height).toBeGreaterThan(size.height / 3.1);
  });

  it('gives the replies of a small phone a quarter of its height', () => {
    const size = NAMED['small phone']!;
    expect(layout(size, PHONE).replies.height).toBeGreaterThan(size.height / 4);
  });

  it('arranges by the shape of the screen', () => {
    expect(Object.values(NAMED).map(shapeOf)).toEqual(['wide', 'wide', 'tall', 'tall', 'short', 'tall']);
  });

  it('points the tail at the customer', () => {
    const tail = (size: Size) => layout(size, USUAL).bubble.tail;
    expect([tail(NAMED.desktop!), tail(NAMED['phone portrait']!), tail(NAMED['phone landscape']!)]).toEqual([
      'right',
      'up',
      'left',
    ]);
  });
});
