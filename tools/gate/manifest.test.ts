import { expect, it } from 'vitest';
import { belongs, listCalls, listFiles, type Manifest } from './manifest.ts';

const MANIFEST: Manifest = {
  'index.html': {
    file: 'a.js',
    css: ['a.css'],
    isEntry: true,
    imports: ['_lib.js'],
    dynamicImports: ['src/game/main.ts', 'locales/en/interface.json', 'locales/fi/interface.json'],
  },
  '_lib.js': { file: 'lib.js' },
  'src/game/main.ts': { file: 'game.js', imports: ['_phaser.js', 'index.html'] },
  '_phaser.js': { file: 'phaser.js', name: 'phaser' },
  'locales/en/interface.json': { file: 'en.js' },
  'locales/fi/interface.json': { file: 'fi.js' },
  'locales/fi/scenarios/parcel.json': { file: 'fi-parcel.js' },
  'scenarios/parcel/scenario.yaml': { file: 'parcel.js' },
};
const CALL = { lng: 'fi', scenario: 'parcel' };

it('knows every call', () => {
  expect(listCalls(MANIFEST)).toEqual([{ lng: 'en', scenario: 'parcel' }, CALL]);
});

it('counts what has nothing to do with language or scenario', () => {
  expect(belongs('src/game/main.ts', CALL)).toBe(true);
});

it('leaves out other languages and scenarios', () => {
  const keys = Object.keys(MANIFEST).filter((key) => belongs(key, CALL));
  expect(keys).not.toContain('locales/en/interface.json');
  expect(keys).toContain('locales/fi/scenarios/parcel.json');
  expect(belongs('locales/fi/scenarios/other.json', CALL)).toBe(false);
  expect(belongs('virtual:locale-files/fi', CALL)).toBe(true);
  expect(belongs('virtual:locale-files/en', CALL)).toBe(false);
  expect(belongs('virtual:locale-openings/fi/parcel', CALL)).toBe(true);
  expect(belongs('virtual:locale-openings/en/parcel', CALL)).toBe(false);
  expect(belongs('virtual:locale-openings/fi/other', CALL)).toBe(false);
  expect(belongs('scenarios/other/scenario.yaml', CALL)).toBe(false);
});

it('walks static and dynamic imports, round cycles, and stops where told', () => {
  const files = listFiles(MANIFEST, (key, { name }) => name === 'phaser' || !belongs(key, CALL));
  expect([...files].sort()).toEqual(['a.css', 'a.js', 'fi.js', 'game.js', 'lib.js']);
});
