import { describe, expect, it } from 'vitest';
import {
  EMPTY,
  inTrade,
  isSame,
  lineOfKey,
  losesText,
  moveWords,
  partOf,
  withFiles,
  withText,
} from './draft.ts';

describe('the files of a scenario', () => {
  it('say by their names what they are', () => {
    expect(partOf('scenario.yaml')).toBe('yaml');
    expect(partOf('tea.YML')).toBe('yaml');
    expect(partOf('tea.fi.json')).toBe('fi');
    expect(partOf('EN.json')).toBe('en');
    expect(partOf('leaflet.json')).toBe('words');
    expect(partOf('photo.png')).toBeNull();
  });

  it('take the place of what was typed, which is told, and of nothing else', () => {
    const typed = withText(EMPTY, 'yaml', 'id: typed');
    expect(losesText(typed, withFiles(typed, [{ name: 'tea.yaml', text: 'id: tea' }]))).toBe(true);
    expect(losesText(typed, withFiles(typed, [{ name: 'fi.json', text: '{}' }]))).toBe(false);
    expect(losesText(EMPTY, withFiles(EMPTY, [{ name: 'tea.yaml', text: 'id: tea' }]))).toBe(false);
  });

  it('take the place they say, and else the first language that is free', () => {
    const files = [
      { name: 'tea.yaml', text: 'id: tea' },
      { name: 'tea.en.json', text: '{"a": "x"}' },
      { name: 'leaflet.json', text: '{"b": "y"}' },
      { name: 'photo.png', text: '?' },
    ];
    expect(withFiles({ yaml: '', words: {} }, files)).toEqual({
      yaml: 'id: tea',
      words: { en: '{"a": "x"}', lv: '{"b": "y"}' },
    });
  });

  it('change places when one is said to be of a language that is taken', () => {
    const draft = { yaml: '', words: { en: 'one', fi: 'two' } };
    expect(moveWords(draft, 'en', 'fi').words).toEqual({ en: 'two', fi: 'one' });
    expect(moveWords(draft, 'en', 'lv').words).toEqual({ lv: 'one', fi: 'two' });
    expect(isSame(draft, moveWords(moveWords(draft, 'en', 'fi'), 'en', 'fi'))).toBe(true);
  });

  it('are taken into another trade by one line alone', () => {
    const yaml = 'id: tea\nindustry: online-shop\nrole: agent\n';
    expect(inTrade(yaml, 'bank')).toBe('id: tea\nindustry: bank\nrole: agent\n');
  });

  it('show where a text stands', () => {
    const text = '{\n  "lines": {\n    "opening": "x"\n  },\n  "replies": {\n    "opening": "y"\n  }\n}';
    expect(lineOfKey(text, 'replies.opening')).toBe(6);
    expect(lineOfKey(text, 'lines.opening')).toBe(3);
    expect(lineOfKey(text, 'nowhere')).toBe(1);
  });
});
