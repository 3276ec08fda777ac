import { describe, expect, it } from 'vitest';
import type { DeskNews } from '../../screens/desk/told.ts';
import { keepNews } from './keep-news.ts';

const TROUBLE: DeskNews = { kind: 'trouble', text: 'desk-troubles.offline' };
const DONE: DeskNews = { kind: 'done', text: 'desk-told.saved', onUndo: () => {} };

describe('what was told last at the desk', () => {
  it('is gone, where it was trouble, with the next answer that came well', () => {
    const news = keepNews();
    news.tell(TROUBLE);
    expect(news.last.value).toBe(TROUBLE);
    news.answered();
    expect(news.last.value).toBeNull();
  });

  it('is gone, where it was trouble, with the next place', () => {
    const news = keepNews();
    news.tell(TROUBLE);
    news.moved();
    expect(news.last.value).toBeNull();
  });

  it('is read where somebody is led whom a place did not let in, whatever is read there', () => {
    const news = keepNews();
    news.moved();
    news.tell(TROUBLE);
    news.turnedAway();
    news.moved();
    news.answered();
    expect(news.last.value).toBe(TROUBLE);
    news.moved();
    expect(news.last.value).toBeNull();
  });

  it('can be undone in the place a deed leads to, and no longer in the one after it', () => {
    const news = keepNews();
    news.tell(DONE);
    news.answered();
    news.moved();
    expect(news.last.value).toBe(DONE);
    news.moved();
    expect(news.last.value).toBeNull();
  });

  it('gives way to whatever is told next', () => {
    const news = keepNews();
    news.tell(TROUBLE);
    news.turnedAway();
    news.tell(DONE);
    expect(news.last.value).toBe(DONE);
    news.tell(TROUBLE);
    news.answered();
    expect(news.last.value).toBeNull();
  });
});
