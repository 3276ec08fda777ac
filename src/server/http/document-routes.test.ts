/** What a program of somebody else’s can read about the routes. */
import { expect, it, onTestFinished } from 'vitest';
import { ROUTES, ROUTES_BY_PART } from '../../protocol/routes.ts';
import { testServer } from '../test-server.ts';
import { makeApp } from './make-app.ts';

interface Documented {
  readonly tags: readonly string[];
  readonly responses: Readonly<Record<string, { readonly description: string }>>;
}

async function documentation() {
  const { server } = await testServer('sqlite');
  const app = await makeApp(server, { game: null, logLevel: 'silent', behindProxy: false });
  onTestFinished(() => app.close());
  const { paths } = (await app.inject({ url: '/api/openapi.json' })).json<{
    paths: Readonly<Record<string, Readonly<Record<string, Documented>>>>;
  }>();
  return { app, paths };
}

it('every route stands in the documentation, in its part', async () => {
  const { paths } = await documentation();
  const documented = Object.values(paths).flatMap((methods) => Object.values(methods));
  expect(documented).toHaveLength(Object.keys(ROUTES).length);
  const parts = new Set(documented.flatMap(({ tags }) => tags));
  expect([...parts].toSorted()).toEqual(Object.keys(ROUTES_BY_PART).toSorted());
  expect(documented.filter(({ tags }) => tags.length !== 1)).toEqual([]);
});

it('every status of a route names the codes that stand for it', async () => {
  const { paths } = await documentation();
  const responses = paths['/api/attempts/{attempt}/inputs']?.post?.responses;
  expect(responses?.['409']?.description).toContain('sequence-mismatch');
  expect(responses?.['401']?.description).toBe('sign-in-needed');
});

it('the page that shows them comes with what makes it legible', async () => {
  const { app } = await documentation();
  const { body } = await app.inject({ url: '/api/documentation/' });
  const [, style = ''] = /href="([^"]*legible\.css)"/.exec(body) ?? [];
  const { statusCode } = await app.inject({ url: new URL(style, 'http://x/api/documentation/').pathname });
  expect(statusCode).toBe(200);
});
