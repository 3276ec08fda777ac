/** What the bundler has minified goes through Terser once more: the two find different things, a hundredth of every script. */
import { createRequire } from 'node:module';
import { minify } from 'terser';
import type { Plugin } from 'vite';

const { version } = createRequire(import.meta.url)('terser/package.json') as { version: string };

/** Takes Terser half a minute, loads beside the briefing, and keeps its budget without. */
const LEFT_ALONE = 'phaser';

export const pressSmaller = (): Plugin => ({
  name: 'press-smaller',
  apply: 'build',
  enforce: 'post',
  // The names of files are settled before: another Terser is another file.
  augmentChunkHash: () => version,
  async generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.name !== LEFT_ALONE) chunk.code = await pressed(chunk.code);
  },
});

async function pressed(code: string): Promise<string> {
  const { code: smaller } = await minify(code, {
    module: true,
    compress: { passes: 2 },
    format: { comments: false },
  });
  return smaller ?? code;
}
