/** `Monday group` as part of the name of a file, and the day, so that files of several days lie in order. */
export function fileName(parts: readonly string[], ending: string, now: Date): string {
  const words = [...parts, now.toISOString().slice(0, 10)].map((part) =>
    part
      .trim()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-+|-+$/g, ''),
  );
  return `${words.filter(Boolean).join('-')}.${ending}`;
}
