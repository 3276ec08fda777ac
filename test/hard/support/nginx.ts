/** The sample configuration of docs/operating.md in a real nginx, and what is asked through it. */
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';

const SAMPLE = new URL('../../../docs/nginx.conf', import.meta.url);

export function hasNginx(): boolean {
  try {
    execFileSync('nginx', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** The sample with the ports and the certificate of this test; all else is as it is handed out. */
function adapted(
  folder: string,
  ports: { readonly front: number; readonly nodes: readonly number[] },
): string {
  const swaps: readonly (readonly [string, string])[] = [
    ['listen 443 ssl', `listen 127.0.0.1:${ports.front} ssl`],
    ['127.0.0.1:4173', `127.0.0.1:${ports.nodes[0]}`],
    ['127.0.0.1:4174', `127.0.0.1:${ports.nodes[1]}`],
    ['/etc/ssl/training.pem', join(folder, 'training.pem')],
    ['/etc/ssl/training.key', join(folder, 'training.key')],
  ];
  return swaps.reduce(
    (text, [sample, here]) => {
      expect(text.split(sample)).toHaveLength(2);
      return text.replace(sample, here);
    },
    readFileSync(SAMPLE, 'utf8'),
  );
}

export async function startNginx(front: number, nodes: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-nginx-'));
  mkdirSync(join(folder, 'logs'));
  const subject = ['-subj', '/CN=training.example.org', '-days', '1', '-nodes', '-newkey', 'rsa:2048'];
  const files = ['-keyout', join(folder, 'training.key'), '-out', join(folder, 'training.pem')];
  execFileSync('openssl', ['req', '-x509', ...subject, ...files], { stdio: 'ignore' });
  writeFileSync(join(folder, 'simmerdown.conf'), adapted(folder, { front, nodes }));
  const main = [
    'daemon off; pid nginx.pid; error_log logs/error.log; events {}',
    `http { access_log off; include ${join(folder, 'simmerdown.conf')}; }`,
  ];
  writeFileSync(join(folder, 'nginx.conf'), main.join('\n'));
  const child = spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' });
  onTestFinished(async () => {
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    rmSync(folder, { recursive: true, force: true });
  });
}

/** What a browser says of itself at this address. */
export const headersOf = (origin: string, token: string) => ({
  origin,
  cookie: `__Host-simmerdown=${token}`,
});

interface Told {
  readonly status: number;
  readonly text: string;
}

/** The certificate is nobody's; everything else is as a browser does it. */
export function askOver(
  origin: string,
  token: string,
  path: string,
  body?: object,
  until = '',
): Promise<Told> {
  const sent = body && JSON.stringify(body);
  const headers = { ...headersOf(origin, token), ...(sent ? { 'content-type': 'application/json' } : {}) };
  return new Promise((resolve, reject) => {
    const options = { method: sent ? 'POST' : 'GET', headers, rejectUnauthorized: false };
    const asking = request(`${origin}/api${path}`, options, (answer) => {
      let text = '';
      const told = () => resolve({ status: answer.statusCode ?? 0, text });
      answer.setEncoding('utf8').on('end', told);
      answer.on('data', (part: string) => {
        text += part;
        if (!until || !text.includes(until)) return;
        told();
        asking.destroy();
      });
    });
    asking.on('error', reject);
    asking.end(sent);
  });
}
