import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import type { ToolsView } from '../../engine/view/view.ts';
import { Icon } from '../parts/icon.tsx';
import { Key } from '../parts/key.tsx';
import { useTexts } from '../ui.ts';
import type { CallModel } from './call-model.ts';
import { useOutOfSight } from './out-of-sight.ts';
import { TOOL_KEYS, TOOL_NAMES, type ToolName } from './panels.ts';
import { canUse, isCoached, reachFor } from './reach-for.ts';

/** Hints come with the words behind the first reply; the names need none. */
const NONE_YET = { defaultValue: '' };

/** Everything that can be done beside answering; each has a key. `menu`: the pause menu among them. */
export function Tools({ call, menu = true }: { call: CallModel; menu?: boolean }) {
  const { t } = useTexts();
  const names = TOOL_NAMES.filter((name) => isThere(call, name));
  const list = useRef<HTMLUListElement>(null);
  return (
    <section class="tools panel" aria-label={t('call.tools')}>
      <ul ref={list}>
        {names.map((name) => (
          <li key={name}>
            <ToolButton call={call} name={name} />
          </li>
        ))}
      </ul>
      <MoreTools list={list} count={names.length} />
      {menu && <MenuButton call={call} />}
    </section>
  );
}

/** Some tools are nowhere to be seen in calls that have no use for them. */
function isThere({ view, scenario }: CallModel, name: ToolName): boolean {
  const { tools } = view.value;
  if (name === 'coach') return isCoached(view.value);
  if (name === 'voice-note') return scenario.voiceNote;
  return name !== 'styles' || tools.styles.length > 0;
}

/** Where the tools do not fit into one row, the next row is a push away. */
function MoreTools({ list, count }: { list: RefObject<HTMLElement | null>; count: number }) {
  const { before, after } = useOutOfSight(list, (row) => row, count);
  if (before + after === 0) return null;
  const way = after > 0 ? 1 : -1;
  return (
    <span
      class={`more-tools ${after > 0 ? 'onward' : 'back'}`}
      aria-hidden="true"
      onClick={() => list.current?.scrollBy(0, way * list.current.clientHeight)}
    >
      <i class="chevron" />
    </span>
  );
}

function ToolButton({ call, name }: { call: CallModel; name: ToolName }) {
  const { t } = useTexts();
  const { tools, phase } = call.view.value;
  const left = phase === 'live' ? usesLeft(tools, name) : null;
  return (
    <button
      type="button"
      class={`tool ${isDue(tools, name) ? 'due' : ''}`}
      title={t(`tools.${name}.hint`, NONE_YET)}
      aria-keyshortcuts={TOOL_KEYS[name]}
      disabled={!canUse(call.view.value, name)}
      onClick={() => reachFor(call, name)}
    >
      <Icon name={name} />
      <span class="tool-word">
        {t(`tools.${name}.name`)}
        {left !== null && <Left count={left} />}
        {isDue(tools, name) && <b class="tool-due">{t('limits.due')}</b>}
      </span>
      <Key letter={TOOL_KEYS[name]} />
    </button>
  );
}

function Left({ count }: { count: number }) {
  const { t, number } = useTexts();
  return (
    <>
      <span class="tool-left" aria-hidden="true">
        {number(count)}×
      </span>
      <span class="visually-hidden">, {t('tools.left', { count })}</span>
    </>
  );
}

function MenuButton({ call }: { call: CallModel }) {
  const { t } = useTexts();
  return (
    <button
      type="button"
      class="tool"
      title={t('tools.menu.hint', NONE_YET)}
      aria-keyshortcuts="Escape"
      onClick={() => {
        call.panel.value = 'menu';
      }}
    >
      <Icon name="menu" />
      <span class="tool-word">{t('tools.menu.name')}</span>
      <Key letter="Esc" />
    </button>
  );
}

function usesLeft(tools: ToolsView, name: ToolName): number | null {
  if (name === 'breathe') return tools.breathsLeft;
  return name === 'phrase-book' ? tools.phraseBookLeft : null;
}

function isDue(tools: ToolsView, name: ToolName): boolean {
  return name === 'limits' && tools.limits.some(({ due }) => due);
}
