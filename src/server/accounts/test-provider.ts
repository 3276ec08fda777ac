/** A real provider on this machine, with one person in front of it at a time. For tests. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Context } from 'oidc-provider';
import { onTestFinished, vi } from 'vitest';
import type { ProviderSetting } from './providers.ts';

export interface TestProvider {
  readonly setting: ProviderSetting;
  /** Whoever signs in there next: what they are known by, and what is told of them. */
  account: {
    readonly subject: string;
    readonly name?: string;
    readonly email?: string;
    readonly groups?: readonly string[];
  };
  /** Where the server that is tested stands; before anybody comes from there. */
  home: string;
  /** Signs in as a browser would, from the address on; gives the address of ours that it is sent back to. */
  signIn(address: string): Promise<string>;
}

const CLIENT = { client_id: 'simmerdown', client_secret: 'a secret between two' } as const;

/** `port`: of this machine; 0: any that is free. */
export async function testProvider(
  id = 'work',
  newcomers: ProviderSetting['newcomers'] = 'trainee',
  port = 0,
): Promise<TestProvider> {
  // It warns at length that it is set up for a test.
  for (const say of ['info', 'warn'] as const) {
    const said = vi.spyOn(console, say).mockImplementation(() => {});
    onTestFinished(() => said.mockRestore());
  }
  const http = createServer();
  const issuer = await listen(http, port);
  const provider: TestProvider = {
    setting: {
      id,
      name: 'Tea & Sons at work',
      issuer,
      clientId: CLIENT.client_id,
      clientSecret: CLIENT.client_secret,
      authentication: 'basic',
      newcomers,
      scope: 'openid profile',
      grants: [],
    },
    account: { subject: 'anna', name: 'Anna of Work' },
    home: 'http://localhost',
    signIn: (address) => walk(address, issuer),
  };
  serve(http, issuer, id, provider);
  return provider;
}

async function listen(http: Server, port: number): Promise<string> {
  await new Promise<void>((resolve) => http.listen(port, '127.0.0.1', resolve));
  onTestFinished(() => void http.close());
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
}

function serve(http: Server, issuer: string, id: string, test: TestProvider): void {
  let made: Provider | null = null;
  http.on('request', (request, response) => {
    made ??= makeProvider(issuer, `${test.home}/api/sign-in/${id}/callback`, test);
    const provider = made;
    if (!request.url?.startsWith('/enter/')) return provider.callback()(request, response);
    const login = { accountId: test.account.subject };
    void provider.interactionFinished(request, response, { login });
  });
}

const makeProvider = (issuer: string, callback: string, test: TestProvider): Provider =>
  new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [callback], grant_types: ['authorization_code'] }],
    claims: { profile: ['name', 'groups'], email: ['email'] },
    cookies: { keys: ['a key of tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context: unknown, { uid }: { readonly uid: string }) => `/enter/${uid}` },
    findAccount: (_context: unknown, accountId: string) => ({
      accountId,
      claims: () => ({ ...test.account, sub: accountId }),
    }),
    loadExistingGrant,
  });

/** Nobody is asked for their consent. */
async function loadExistingGrant({ oidc }: Context): Promise<unknown> {
  const { client, session, provider } = oidc;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile');
  await grant.save();
  return grant;
}

const MOST_HOPS = 10;

/** A browser without a history: from redirect to redirect, until one leads away from the provider. */
async function walk(address: string, issuer: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let hop = 0; at.startsWith(issuer); hop += 1) {
    if (hop > MOST_HOPS) throw new Error(`the provider leads in circles: ${at}`);
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(at, { redirect: 'manual', headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (name && value !== undefined) cookies.set(name, value);
    }
    const next = response.headers.get('location');
    if (!next) throw new Error(`the provider answers ${response.status}: ${await response.text()}`);
    at = new URL(next, at).href;
  }
  return at;
}
