/** What the game needs to be installed and to be played without a network: the worker, its list, the manifest. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import type { Whole } from '../../src/offline/whole.ts';
import { ROOT } from '../setup/runtime.mjs';
import { ICONS, MANIFEST } from './web-manifest.ts';

type Bundle = Rolldown.OutputBundle;

/** Every browser that can have a worker plays WebM. */
const LEFT_OUT = /\.(mp3|txt|map)$/;

const FOLDER = join(ROOT, 'assets', 'icon');

/** For `sizes`, which counts them as they are sent. */
const LISTED = '.vite/offline.json';

export function offline(): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: 'manifest.webmanifest' } },
      { tag: 'link', attrs: { rel: 'apple-touch-icon', href: 'icon-192.png' } },
    ],
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const whole = wholeOf(bundle);
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: 'asset', fileName, source });
        emit('sw.js', await workerOf(whole));
        emit(LISTED, JSON.stringify(whole.files));
        emit('manifest.webmanifest', JSON.stringify(MANIFEST));
        for (const { src } of ICONS) emit(src, readFileSync(join(FOLDER, src)));
      },
    },
  };
}

function wholeOf(bundle: Bundle): Whole {
  const parts = Object.values(bundle).filter(({ fileName }) => fileName.startsWith('assets/'));
  const kept = parts.filter(({ fileName }) => !LEFT_OUT.test(fileName));
  const files = kept.map(({ fileName }) => fileName).sort();
  const html = contentOf(bundle['index.html']);
  const page = sha256(html);
  return {
    version: sha256([page, ...files].join('\n')).slice(0, 12),
    files,
    page,
    bytes: kept.reduce((total, part) => total + contentOf(part).length, html.length),
  };
}

function contentOf(part: Bundle[string] | undefined): Buffer {
  if (!part) throw new Error('the build has no page');
  return Buffer.from(part.type === 'chunk' ? part.code : part.source);
}

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex');

/** One file without a hash in its name, in the folder that it answers for. */
async function workerOf(whole: Whole): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { WHOLE: JSON.stringify(whole) },
    build: {
      write: false,
      target: 'es2023',
      lib: { entry: join(ROOT, 'src/offline/worker.ts'), formats: ['iife'], name: 'worker' },
    },
  });
  const [chunk] = [built].flat().flatMap((made) => ('output' in made ? made.output : []));
  if (chunk?.type !== 'chunk') throw new Error('the worker was not built');
  return chunk.code;
}
