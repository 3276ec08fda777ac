import { ICON_PATHS, type IconName } from './icon-paths.ts';

/** A line icon. It never stands alone: a word beside it says the same, so readers skip it. */
export function Icon({ name }: { name: IconName }) {
  return <Sign name={name} path={ICON_PATHS[name]} />;
}

/** An icon that only one page knows brings its own drawing, so that no other page carries it. */
export function Sign({ name, path }: { name: string; path: string }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
