/** Start-up: what is kept, the words, the first page; then what will be wanted next. */
import '../../assets/type/font.css';
import '../screens/style/index.css';
import { computed, effect, signal } from '@preact/signals';
import { render } from 'preact';
import { isLocale } from '../i18n/locales.ts';
import type { Ui } from '../screens/ui.ts';
import { App } from './app.tsx';
import { forms } from './call/need-forms.ts';
import { go, leaveDeleted, makeNavigation, settle } from './navigation.ts';
import { makeNotices, watchErrors } from './notices.ts';
import { makeServerDoor } from './server-door.ts';
import type { Services } from './services.ts';
import { openSettings } from './settings.ts';
import { makeSettingsDoor } from './settings-door.ts';
import { makeSoundBox } from './sound-box.ts';
import { openDiskStore } from './store/disk-store.ts';
import { openSteadyStore } from './store/steady-store.ts';
import { openWords } from './words.ts';

async function start(root: HTMLElement): Promise<void> {
  const notices = makeNotices();
  watchErrors(notices);
  const store = await openSteadyStore(() => openDiskStore(() => notices.tell('log-corrupt')), notices);
  const settings = await openSettings(store);
  const words = await openWords(settings);
  const ui: Ui = { texts: words.texts, calmMotion: calmMotion(), forms, drawPortrait };
  const sound = makeSoundBox(settings, words);
  const settingsDoor = makeSettingsDoor(words, notices);
  const server = makeServerDoor(() => services);
  const services: Services = {
    store,
    settings,
    words,
    ui,
    notices,
    sound,
    settingsDoor,
    server,
    go,
    settle,
  };
  store.watch((change) => {
    if (change !== 'deleted-elsewhere') return;
    notices.tell(change);
    leaveDeleted();
  });
  const navigation = makeNavigation();
  await navigation.start(services);
  effect(() => {
    document.documentElement.lang = words.locale.value;
    document.title = navigation.page.value?.title(words.texts.value) ?? '';
  });
  effect(() => {
    const { locale } = settings.value;
    if (isLocale(locale) && locale !== words.locale.peek()) void words.speak(locale);
  });
  root.replaceChildren();
  render(<App services={services} page={navigation.page} />, root);
  fetchAhead();
  server.watch();
  import('./offline/open-offline.ts').then(
    ({ openOffline }) => openOffline(services),
    () => {},
  );
}

/** The drawing comes behind the page it decorates. */
const drawPortrait: Ui['drawPortrait'] = async (canvas, portrayed) =>
  (await import('./portrait.ts')).drawPortrait(canvas, portrayed);

/** Follows the system's setting, also when it changes during a call. */
function calmMotion() {
  const query = window.matchMedia('(prefers-reduced-motion: reduce)');
  const matches = signal(query.matches);
  query.addEventListener('change', () => {
    matches.value = query.matches;
  });
  return computed(() => matches.value);
}

/** The home page stands: the engine and the stage come behind it, so that the first call opens at once. */
function fetchAhead(): void {
  const chunks = [
    () => import('./pages/briefing-page.tsx'),
    () => import('./pages/call-page.tsx'),
    () => import('./home/open-waiting.tsx'),
    () => import('../game/stage.ts'),
    () => import('./pages/debrief-page.tsx'),
    () => import('../screens/settings/settings-dialog.tsx'),
    // Where the disk fails, it stands in; that must not need the network.
    () => import('./store/memory-store.ts'),
    () => import('./store/disk-contents.ts'),
  ];
  // A chunk that does not come now is asked for again when it is needed, and told then.
  for (const fetchChunk of chunks) fetchChunk().catch(() => {});
}

const root = document.getElementById('app');
if (!root) throw new Error('index.html has no #app');
// Without words there is no page of ours to say so: the static page has a sentence for that.
start(root).catch(() => document.getElementById('not-started')?.removeAttribute('hidden'));
