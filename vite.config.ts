import { defineConfig } from 'vite';
import { i18nextSlim } from './tools/vite/i18next-slim.ts';
import { locales } from './tools/vite/locales.ts';
import { offline } from './tools/vite/offline.ts';
import { precompress, refuseServerOnly, shipLicences, stamp } from './tools/vite/output.ts';
import { phaserSlim } from './tools/vite/phaser-slim.ts';
import { pressSmaller } from './tools/vite/press-smaller.ts';
import { routes } from './tools/vite/routes.ts';
import { scenarios } from './tools/vite/scenarios.ts';

/** Libraries change less often than our code, so each keeps its own chunk and its place in the browser's cache. */
const chunk = (name: string, test: RegExp) => ({ name, test });
const groups = [
  chunk('phaser', /node_modules[\\/]phaser[\\/]|game[\\/]phaser-slim[\\/]/),
  chunk('xstate', /node_modules[\\/]xstate[\\/]/),
  chunk('i18next', /node_modules[\\/]i18next[\\/]/),
  chunk('preact', /node_modules[\\/](preact|@preact)[\\/]/),
  // What every call needs is wanted whole: in one piece it is smaller than in the pieces that pages share by twos.
  chunk(
    'model',
    /src[\\/]engine[\\/](numbers|vocabulary|hash|customer[\\/]|chart[\\/](?!inputs-of)|view[\\/]|scenario[\\/]letter|log[\\/](?!parse-log|read-json))/,
  ),
  // The same holds for the small parts that calls and the pages after them are drawn with.
  chunk(
    'words',
    /src[\\/](screens[\\/](parts[\\/](key|radio-group|spoken|reply-words|grants|grant-icons|briefing-facts)|call[\\/](bubble|said|ticker|typed-line|typewriter|more-below|out-of-sight|panels|reach-for|thresholds))|app[\\/](call[\\/](voice|log-keeper)|pages[\\/]debrief-words))\.tsx?$/,
  ),
  chunk('howler', /node_modules[\\/]howler[\\/]/),
];

/** The page names all it begins with; a later piece of it names its styles, and finds the scripts it needs by itself. */
const resolveDependencies = (_: string, files: string[], { hostType }: { hostType: 'html' | 'js' }) =>
  hostType === 'html' ? files : files.filter((file) => file.endsWith('.css'));

/** Every page that is loaded later stands by its name in the first script, and a hash does not compress. */
const names = {
  hashCharacters: 'base36' as const,
  entryFileNames: 'assets/[name]-[hash:7].js',
  chunkFileNames: 'assets/[name]-[hash:7].js',
  assetFileNames: 'assets/[name]-[hash:7][extname]',
};

export default defineConfig({
  // Relative addresses: the game also works from a sub-folder of a site.
  base: './',
  plugins: [
    phaserSlim(),
    i18nextSlim(),
    scenarios(),
    locales(),
    routes(),
    refuseServerOnly(),
    shipLicences(),
    pressSmaller(),
    offline(),
    precompress(),
    stamp(),
  ],
  worker: { format: 'es', plugins: () => [refuseServerOnly()] },
  build: {
    target: 'es2023',
    manifest: true,
    // Every browser of the target knows it.
    modulePreload: { polyfill: false, resolveDependencies },
    chunkSizeWarningLimit: 1000,
    rolldownOptions: { output: { codeSplitting: { groups }, ...names } },
  },
});
