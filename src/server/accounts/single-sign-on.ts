/**
 * Signing in with a provider: code flow with PKCE, state and nonce. All three are made of a ticket that the browser keeps
 * in a cookie meanwhile, so that nothing of it is stored here, and any node can finish what another one began.
 */
import { createHmac } from 'node:crypto';
import * as oidc from 'openid-client';
import type { Claims } from './claims.ts';
import type { Provider } from './providers.ts';
import { makeToken } from './secrets.ts';

export interface Ticket {
  readonly token: string;
  /** Whose account the identity is added to; null where somebody signs in. */
  readonly linkTo: string | null;
}

interface Begun {
  readonly address: string;
  readonly token: string;
}

/** `callback`: where the provider sends people back to. */
export async function begin(
  provider: Provider,
  secret: Uint8Array,
  callback: string,
  linkTo: string | null,
): Promise<Begun> {
  const token = makeToken();
  const { state, nonce, verifier } = secretsOf(provider, secret, { token, linkTo });
  const address = oidc.buildAuthorizationUrl(await provider.configuration(), {
    redirect_uri: callback,
    scope: provider.scope,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  return { address: address.href, token };
}

export interface Identity {
  readonly issuer: string;
  /** Who it is at this issuer; addresses and names change hands, this does not. */
  readonly subject: string;
  /** What they are called there; null where the provider does not tell. */
  name(): Promise<string | null>;
  /** All that the provider tells of them. */
  claims(): Promise<Claims>;
}

/** `came`: the whole address somebody was sent back to. Throws where anything does not fit. */
export async function finish(
  provider: Provider,
  secret: Uint8Array,
  came: URL,
  ticket: Ticket,
): Promise<Identity> {
  const { state, nonce, verifier } = secretsOf(provider, secret, ticket);
  const configuration = await provider.configuration();
  const tokens = await oidc.authorizationCodeGrant(configuration, came, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  });
  const claims = tokens.claims();
  if (!claims) throw new Error('the provider sent no ID token');
  // Asked for once, and only where it is needed.
  let asked: Promise<Claims> | null = null;
  const told = () => (asked ??= tellOf(configuration, tokens.access_token, claims.sub));
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: async () => nameIn(claims) ?? nameIn(await told()),
    // What stands in the token is signed.
    claims: async () => ({ ...(await told()), ...claims }),
  };
}

/** Bound to provider and purpose: a ticket of one is nothing with another. */
function secretsOf({ id }: Provider, secret: Uint8Array, { token, linkTo }: Ticket) {
  const derive = (use: string): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify(['single sign-on', use, id, linkTo, token]))
      .digest('base64url');
  return { state: derive('state'), nonce: derive('nonce'), verifier: derive('verifier') };
}

async function tellOf(configuration: oidc.Configuration, token: string, subject: string): Promise<Claims> {
  if (!configuration.serverMetadata().userinfo_endpoint) return {};
  return oidc.fetchUserInfo(configuration, token, subject);
}

const NAMES = ['name', 'nickname', 'preferred_username'];

function nameIn(claims: Claims): string | null {
  const told = NAMES.map((key) => claims[key]);
  return told.find((one): one is string => typeof one === 'string' && one.trim() !== '') ?? null;
}
