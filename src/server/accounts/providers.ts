/**
 * Providers through which people sign in with the account they have at work (OpenID Connect), from the environment
 * variable `OIDC_PROVIDERS`: a JSON list of
 *
 *     {"id": "work", "name": "Tea & Sons", "issuer": "https://login.example.org", "clientId": "…", "clientSecret": "…"}
 *
 * `id` stands in addresses: small letters, digits, dashes. Register `<PUBLIC_URL>/api/sign-in/<id>/callback` with the
 * provider. Optional: `authentication`, `basic` (as it is left out) or `post`; without `clientSecret` there is none.
 * `newcomers`, `refuse` (as it is left out), `granted` or `trainee`: what becomes of somebody who comes for the first time.
 * With `refuse`, people first join with a code or are invited, and then add the provider to their account; with `granted`
 * those are let in to whom a grant applies. Take `trainee` only where the provider lets in nobody but your own people.
 * `grants`: what follows from what the provider tells of somebody (`claims.ts`); `scope`: what it is asked to tell.
 */
import * as oidc from 'openid-client';
import { z } from 'zod';
import { Grant } from './claims.ts';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

const isFit = ({ protocol, hostname }: URL): boolean =>
  protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));

const ProviderSetting = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,40}$/),
  name: z.string().trim().min(1).max(80),
  issuer: z.string().refine((text) => {
    const url = URL.parse(text);
    return url !== null && isFit(url);
  }, 'must be an address that begins with https://'),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1).optional(),
  authentication: z.enum(['basic', 'post']).default('basic'),
  newcomers: z.enum(['refuse', 'granted', 'trainee']).default('refuse'),
  scope: z
    .string()
    .regex(/^openid( [\x21-\x7e]+)*$/, 'must begin with openid')
    .default('openid profile'),
  grants: z.array(Grant).max(200).default([]),
});
export type ProviderSetting = z.output<typeof ProviderSetting>;

const ProviderSettings = z
  .array(ProviderSetting)
  .max(20)
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'every id must be there once');

/** Throws an error that says what is wrong with the text, without the secrets in it. */
export function readProviders(text: string | undefined): readonly ProviderSetting[] {
  if (!text) return [];
  const read = ProviderSettings.safeParse(jsonOf(text));
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new Error(`OIDC_PROVIDERS: ${issue?.path.join('.') || 'the list'}: ${issue?.message}`);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error('OIDC_PROVIDERS is no JSON');
  }
}

export interface Provider extends ProviderSetting {
  /** What the provider tells of itself; asked for once, and again where it could not be reached. */
  configuration(): Promise<oidc.Configuration>;
}

export const makeProviders = (settings: readonly ProviderSetting[]): readonly Provider[] =>
  settings.map((setting) => {
    let known: Promise<oidc.Configuration> | null = null;
    return {
      ...setting,
      configuration: () => {
        known ??= discover(setting).catch((error: unknown) => {
          known = null;
          throw error;
        });
        return known;
      },
    };
  });

/** Seconds to wait for a provider. */
const PATIENCE = 10;

function discover(setting: ProviderSetting): Promise<oidc.Configuration> {
  const issuer = new URL(setting.issuer);
  return oidc.discovery(issuer, setting.clientId, {}, authenticationOf(setting), {
    timeout: PATIENCE,
    execute: issuer.protocol === 'http:' ? [oidc.allowInsecureRequests] : [],
  });
}

function authenticationOf({ clientSecret, authentication }: ProviderSetting): oidc.ClientAuth {
  if (clientSecret === undefined) return oidc.None();
  return authentication === 'post'
    ? oidc.ClientSecretPost(clientSecret)
    : oidc.ClientSecretBasic(clientSecret);
}
