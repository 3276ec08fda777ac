import { useEffect, useRef } from 'preact/hooks';

export interface DeskTab {
  readonly href: string;
  readonly name: string;
  readonly current: boolean;
}

interface Props {
  readonly label: string;
  readonly tabs: readonly DeskTab[];
}

/** The ways to pages that belong together: one row, which a narrow window scrolls to the one that is open. */
export function DeskTabs({ label, tabs }: Props) {
  const row = useRef<HTMLElement>(null);
  const open = tabs.find(({ current }) => current)?.href;
  useEffect(() => {
    const tab = row.current?.querySelector<HTMLElement>('[aria-current]');
    const { current: frame } = row;
    if (tab && frame) frame.scrollLeft = tab.offsetLeft - (frame.clientWidth - tab.offsetWidth) / 2;
  }, [open]);
  return (
    <nav class="desk-tabs" aria-label={label} ref={row}>
      {tabs.map(({ href, name, current }) => (
        <a key={href} href={href} aria-current={current ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  );
}
