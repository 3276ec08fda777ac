import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** A line icon. It never stands alone: a word beside it says the same, so readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={ICON_PATHS[name]} />
    </svg>
  );
}
