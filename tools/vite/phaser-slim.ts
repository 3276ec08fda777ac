import { join } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../setup/runtime.mjs';

const SOURCES = join(ROOT, 'node_modules', 'phaser', 'src');
const ENTRY = join(ROOT, 'src', 'game', 'phaser-slim', 'entry.js');

/** Phaser decides by these compile-time flags what goes in; its own build sets them the same way. */
const FLAGS: Record<string, string> = {
  CANVAS_RENDERER: 'true',
  WEBGL_RENDERER: 'true',
  WEBGL_DEBUG: 'false',
  FEATURE_SOUND: 'false',
  PLUGIN_CAMERA3D: 'false',
  PLUGIN_FBINSTANT: 'false',
};

/**
 * Builds take our slim entry instead of all of Phaser, which no bundler can shake; the dev server keeps the full package.
 * `phaser-src` is an alias because the package's `exports` close its source folder.
 */
export function phaserSlim(): Plugin {
  return {
    name: 'phaser-slim',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      define: { global: 'globalThis' },
      resolve: {
        alias: [
          { find: /^phaser$/, replacement: ENTRY },
          { find: /^phaser-src/, replacement: SOURCES },
        ],
      },
    }),
    transform: {
      filter: { id: /[\\/]phaser[\\/]src[\\/]/ },
      handler: (code) => ({ code: setFlags(code), map: null }),
    },
  };
}

function setFlags(code: string): string {
  return code.replace(/typeof ([A-Z0-9_]+)\b/g, (text, name: string) => FLAGS[name] ?? text);
}
