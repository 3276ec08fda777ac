/** Work that is done again and again, as long as the server runs. */

/** Never twice at once. Gives what ends it, which waits for the turn at hand. */
export function repeat(
  work: () => Promise<unknown>,
  failed: (error: unknown) => void,
  every: number,
): () => Promise<void> {
  let turn: Promise<unknown> | null = null;
  const begin = (): void => {
    turn ??= work()
      .catch(failed)
      .finally(() => {
        turn = null;
      });
  };
  const timer = setInterval(begin, every);
  begin();
  return async () => {
    clearInterval(timer);
    await turn;
  };
}
