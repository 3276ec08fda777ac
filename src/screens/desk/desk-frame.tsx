import '../style/fields.css';
import '../style/desk.css';
import '../style/paper.css';
import '../style/desk-paper.css';
import type { ReadonlySignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { InterfaceKey } from '../texts.ts';
import { useTexts } from '../ui.ts';
import type { DeskNews } from './told.ts';

/** Parts of the desk, each with the place it begins at. */
const PARTS = {
  cohorts: '',
  matches: 'matches',
  seasons: 'seasons',
  scenarios: 'scenarios',
  house: 'house',
} as const;
export type DeskPart = keyof typeof PARTS;

export interface FrameModel {
  readonly part: DeskPart;
  readonly news: ReadonlySignal<DeskNews | null>;
  readonly onNewsClose: () => void;
}

export interface Crumb {
  readonly name: string;
  readonly href: string;
}

interface Props {
  readonly frame: FrameModel;
  readonly title: string;
  /** The way up from here, nearest last. */
  readonly crumbs?: readonly Crumb[];
  /** Stands beside the title. */
  readonly actions?: ComponentChildren;
  /** The page needs the whole width, as tables and maps do. */
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** Every page of the trainer's desk: what stands above it, and the page itself. */
export function DeskFrame({ wide = false, children, ...top }: Props) {
  return (
    <main id="content" class={wide ? 'page desk desk-wide' : 'page desk'} tabIndex={-1}>
      <DeskTop {...top} />
      {children}
    </main>
  );
}

/** The ways to the desk's parts, where one is, and what has come of the last deed; also above pages that are not the desk's own. */
export function DeskTop({ frame, title, crumbs = [], actions }: Omit<Props, 'wide' | 'children'>) {
  return (
    <>
      <Parts at={frame.part} />
      <header class="desk-head">
        <div>
          <Crumbs crumbs={crumbs} />
          <h1>{title}</h1>
        </div>
        {actions && <div class="buttons">{actions}</div>}
      </header>
      <News frame={frame} />
    </>
  );
}

const PART_NAMES: Readonly<Record<DeskPart, InterfaceKey>> = {
  cohorts: 'desk.parts.cohorts',
  matches: 'desk.parts.matches',
  seasons: 'desk.parts.seasons',
  scenarios: 'desk.parts.scenarios',
  house: 'desk.parts.house',
};

function Parts({ at }: { readonly at: DeskPart }) {
  const { t } = useTexts();
  return (
    <nav class="desk-parts" aria-label={t('desk.title')}>
      {(Object.keys(PARTS) as DeskPart[]).map((part) => (
        <a key={part} href={`#/desk/${PARTS[part]}`} aria-current={part === at ? 'page' : undefined}>
          {t(PART_NAMES[part])}
        </a>
      ))}
    </nav>
  );
}

function Crumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  const { t } = useTexts();
  if (crumbs.length === 0) return null;
  return (
    <nav class="desk-crumbs" aria-label={t('desk.crumbs')}>
      {crumbs.map(({ name, href }) => (
        <a key={href} href={href}>
          {name}
        </a>
      ))}
    </nav>
  );
}

/** Both places are always there: readers hear what comes into them. */
function News({ frame: { news, onNewsClose } }: { readonly frame: FrameModel }) {
  const { t } = useTexts();
  const last = news.value;
  // Taken back once: a second press finds nothing to press.
  const undo = () => {
    onNewsClose();
    if (last?.kind === 'done') last.onUndo?.();
  };
  return (
    <div class="desk-news">
      <p role="status">
        {last?.kind === 'done' && (
          <>
            {t(last.text, last.values)}
            {last.onUndo && (
              <button type="button" onClick={undo}>
                {t('desk.undo')}
              </button>
            )}
          </>
        )}
      </p>
      <p role="alert" class="wrong">
        {last?.kind === 'trouble' && t(last.text)}
      </p>
      {last && (
        <button type="button" class="quiet" onClick={onNewsClose}>
          {t('app.understood')}
        </button>
      )}
    </div>
  );
}
