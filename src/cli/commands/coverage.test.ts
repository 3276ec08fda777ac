import { describe, expect, it } from 'vitest';
import { coverage } from './coverage.ts';

interface Row {
  readonly id: string;
  readonly slug: string;
  readonly scenarios: Readonly<Record<string, Cover>>;
}

interface Cover {
  readonly replies: readonly string[];
  readonly offered: readonly string[];
  readonly tool: { readonly plans: readonly string[] } | null;
}

interface ClaimRow {
  readonly id: string;
  readonly scenarios: Readonly<Record<string, string>>;
}

describe('coverage', () => {
  it('tells of every technique and trap which replies carry it and whether play offers them', async () => {
    const { exit, data } = await coverage(['leaflet']);
    const { words } = data as { readonly words: readonly Row[] };
    expect(exit).toBe(0);
    expect(words.map(({ id }) => id)).toEqual([
      ...Array.from({ length: 45 }, (_, place) => `T-${String(place + 1).padStart(2, '0')}`),
      ...Array.from({ length: 23 }, (_, place) => `X-${String(place + 1).padStart(2, '0')}`),
    ]);
    const jokes = { replies: ['diy-joke', 'film'], offered: ['diy-joke', 'film'], tool: null };
    expect(words.find(({ slug }) => slug === 'ice-breaker')?.scenarios).toEqual({ leaflet: jokes });
    expect(words.find(({ slug }) => slug === 'draw-line')?.scenarios.leaflet?.replies).toEqual([]);
  });

  it('tells of every tool where it is on offer and which plans use it', async () => {
    const { data, lines } = await coverage(['migration']);
    const { words } = data as { readonly words: readonly Row[] };
    const of = (slug: string) => words.find((row) => row.slug === slug)?.scenarios;
    expect(of('spot-style')?.migration?.tool).toEqual({ plans: ['best'] });
    expect(of('breathe')?.migration?.tool).toEqual({ plans: [] });
    expect(of('thank-colleague')?.migration?.tool).toBeNull();
    expect(lines.find((row) => row.startsWith('T-18'))).toMatch(/^T-18 +spot-style +1 +t1$/);
  });

  it('tells of every claim whether it applies, wholly or in part, is declared not to, or speaks of others', async () => {
    const { claims } = (await coverage(['leaflet'])).data as { readonly claims: readonly ClaimRow[] };
    expect(claims).toHaveLength(40);
    const of = (id: string) => claims.find((claim) => claim.id === id)?.scenarios.leaflet;
    expect([of('C-02'), of('C-15'), of('C-39'), of('C-24')]).toEqual(['applies', 'in part', 'declared', '-']);
  });

  it('knows no other scenario', async () => expect(await coverage(['nobody'])).toMatchObject({ exit: 2 }));
});
