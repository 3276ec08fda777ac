import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';
import { BUILD_STAMP, hashInputs } from '../setup/inputs.mjs';
import { ROOT } from '../setup/runtime.mjs';

const DIST = join(ROOT, 'dist');
const TEXT = /\.(js|css|html|svg|json|txt|webmanifest)$/;
const LICENCES = join(ROOT, 'THIRD-PARTY-LICENCES.md');
const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** What must never reach a browser: it would mean that scenario files are read there again. */
const SERVER_ONLY = /node_modules[\\/](zod|yaml)[\\/]|src[\\/]engine[\\/]scenario[\\/]parse/;

export function refuseServerOnly(): Plugin {
  return {
    name: 'refuse-server-only',
    apply: 'build',
    generateBundle(_options, bundle) {
      const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
      const found = ids.find((id) => SERVER_ONLY.test(id));
      if (found) this.error(`browser-carries: ${found} ended up in the browser bundle`);
    },
  };
}

/** The licences ask to travel with what they cover. */
export function shipLicences(): Plugin {
  return {
    name: 'ship-licences',
    apply: 'build',
    generateBundle() {
      if (!existsSync(LICENCES)) return;
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: readFileSync(LICENCES, 'utf8') });
    },
  };
}

/** Compresses once at build time what a server would otherwise compress for every visitor. */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    // Not closeBundle: that also runs after a failed build, and would hide what failed.
    async writeBundle() {
      const names = await readdir(DIST, { recursive: true });
      await Promise.all(names.filter((name) => TEXT.test(name)).map((name) => compress(join(DIST, name))));
    },
  };
}

async function compress(file: string): Promise<void> {
  const content = await readFile(file);
  // Both libraries use their best level here: 11 is brotli's own default.
  await writeFile(`${file}.br`, await compressBrotli(content));
  await writeFile(`${file}.gz`, await compressGzip(content, { level: 9 }));
}

/** Notes from which files this build was made; taken at the start, so that a change during the build counts as newer. */
export function stamp(): Plugin {
  let inputs = '';
  return {
    name: 'stamp',
    apply: 'build',
    buildStart: () => {
      inputs = hashInputs();
    },
    writeBundle: { order: 'post', sequential: true, handler: () => writeFileSync(BUILD_STAMP, inputs) },
  };
}
