/** What browsers get besides the routes: headers, cookies, files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ADMINISTRATOR, firstToken, type TestServer, testServer } from '../test-server.ts';
import { makeApp } from './make-app.ts';

/** A built game beside something that is nobody's business. */
function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'simmerdown-page-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'dist', 'assets'), { recursive: true });
  writeFileSync(join(folder, 'dist', 'index.html'), '<title>game</title>');
  writeFileSync(join(folder, 'dist', 'sw.js'), '');
  writeFileSync(join(folder, 'dist', 'manifest.webmanifest'), '{}');
  writeFileSync(join(folder, 'dist', 'assets', 'index-abc1234.js'), '');
  writeFileSync(join(folder, 'dist', '.hidden'), 'kept back');
  writeFileSync(join(folder, 'secret'), 'kept back');
  return join(folder, 'dist');
}

async function appOf({ server }: TestServer, behindProxy: boolean) {
  const app = await makeApp(server, { game: built(), logLevel: 'silent', behindProxy });
  onTestFinished(() => app.close());
  return app;
}

const secure = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' };

describe('every answer', () => {
  it.each(['/', '/nothing-here', '/api/health/live', '/api/nothing-here', '/api/documentation'])(
    'of %s lets a browser load nothing from elsewhere, and be framed by nobody',
    async (url) => {
      const app = await appOf(await testServer('sqlite'), false);
      const { headers } = await app.inject({ url });
      const policy = String(headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("script-src 'self';");
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('no-referrer');
      expect(headers['access-control-allow-origin']).toBeUndefined();
    },
  );
});

describe('the cookie of a session', () => {
  const signIn = async (behindProxy: boolean, headers: Record<string, string>, origin: string) => {
    const server = await testServer('sqlite');
    const app = await appOf(server, behindProxy);
    const payload = { ...ADMINISTRATOR, token: await firstToken(server) };
    const first = { method: 'POST', url: '/api/first-administrator', payload } as const;
    const answer = await app.inject({ ...first, headers: { host: 'localhost', origin, ...headers } });
    expect(answer.statusCode).toBe(200);
    return answer.cookies.find(({ name }) => name.includes('simmerdown'));
  };

  it('is out of reach of scripts and of other sites', async () => {
    const cookie = await signIn(false, {}, 'http://localhost');
    expect(cookie).toMatchObject({ name: 'simmerdown', httpOnly: true, sameSite: 'Lax', path: '/' });
  });

  it('is bound to the host and to TLS where there is any', async () => {
    const cookie = await signIn(true, secure, 'https://localhost');
    expect(cookie).toMatchObject({ name: '__Host-simmerdown', secure: true, httpOnly: true, path: '/' });
    expect(cookie).not.toHaveProperty('domain');
  });

  it('is not taken for one over TLS where nobody has said that there is a proxy', async () => {
    const cookie = await signIn(false, secure, 'http://localhost');
    expect(cookie?.name).toBe('simmerdown');
  });
});

describe('the files of the game', () => {
  it('that have one name in all versions are asked for anew each time, and the others never', async () => {
    const app = await appOf(await testServer('sqlite'), false);
    const told = async (url: string) => (await app.inject({ url })).headers['cache-control'];
    for (const url of ['/', '/sw.js', '/manifest.webmanifest']) expect(await told(url)).toBe('no-cache');
    expect(await told('/assets/index-abc1234.js')).toContain('immutable');
  });

  it('let the game be installed, by its manifest', async () => {
    const app = await appOf(await testServer('sqlite'), false);
    const { headers } = await app.inject({ url: '/manifest.webmanifest' });
    expect(headers['content-type']).toContain('application/manifest+json');
    expect(headers['content-security-policy']).toContain("worker-src 'self'; manifest-src 'self'");
  });

  it.each([
    '/../secret',
    '/..%2fsecret',
    '/%2e%2e/secret',
    '/assets/../../secret',
    '/assets/%2e%2e%2f%2e%2e%2fsecret',
    '/..%5csecret',
    '//secret',
    '/%00secret',
    '/.hidden',
    '/%2ehidden',
    '/etc/passwd',
  ])('are all that is given: not %s', async (url) => {
    const app = await appOf(await testServer('sqlite'), false);
    expect((await app.inject({ url: '/' })).body).toContain('game');
    const { statusCode, body } = await app.inject({ url });
    expect(body).not.toContain('kept back');
    expect(body).not.toContain('root:');
    expect(statusCode).toBeGreaterThanOrEqual(400);
  });
});
