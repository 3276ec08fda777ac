/** The pages of `docs/findings`, each fetched when somebody wants to read it. */
const PAGES = import.meta.glob<string>('/docs/findings/*.md', { query: '?raw', import: 'default' });

/** Null where a code has no page. */
export async function pageOfFinding(code: string): Promise<string | null> {
  return (await PAGES[`/docs/findings/${code}.md`]?.()) ?? null;
}
