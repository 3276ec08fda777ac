/** One build of the game, whole. */
export interface Whole {
  /** Names this build among others. */
  readonly version: string;
  /** Below the folder that the game lies in. Each carries a hash of what it holds in its name. */
  readonly files: readonly string[];
  /** SHA-256 of the page, whose name is the same in every build. */
  readonly page: string;
  /** What it takes on the device, unpacked. */
  readonly bytes: number;
}

export const PAGE = 'index.html';

/** Other folders of the same site may hold a game of their own. */
const all = (scope: string): string => `simmerdown ${scope} `;

export const shelfOf = (scope: string, { version }: Whole): string => all(scope) + version;

/** The shelves of this folder that belong to other builds. */
export const staleOf = (shelves: readonly string[], scope: string, whole: Whole): readonly string[] =>
  shelves.filter((name) => name.startsWith(all(scope)) && name !== shelfOf(scope, whole));
