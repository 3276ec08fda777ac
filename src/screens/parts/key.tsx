/** The key that does the same, for eyes; readers are told by `aria-keyshortcuts`. */
export function Key({ letter }: { letter: string }) {
  return (
    <span class="key" aria-hidden="true">
      {letter}
    </span>
  );
}
