/** The frame around every page: the way past it for keyboards, the notices, the page itself. */
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Notice } from '../screens/notice.tsx';
import { PageBar } from '../screens/page-bar.tsx';
import { UiContext, useTexts } from '../screens/ui.ts';
import type { Page } from './page.ts';
import { LANGUAGES, type Services } from './services.ts';

interface Props {
  readonly services: Services;
  readonly page: ReadonlySignal<Page | null>;
}

export function App({ services, page }: Props) {
  return (
    <UiContext.Provider value={services.ui}>
      <SkipLink />
      <Notices services={services} />
      <CurrentPage services={services} page={page} />
    </UiContext.Provider>
  );
}

/** A button, not a link: the address behind the # belongs to the route. */
function SkipLink() {
  const { t } = useTexts();
  return (
    <button type="button" class="skip" onClick={() => document.getElementById('content')?.focus()}>
      {t('app.skip')}
    </button>
  );
}

function Notices({ services: { notices } }: { services: Services }) {
  return (
    <div class="notices">
      {notices.codes.value.map((code) => (
        <Notice
          key={code}
          code={code}
          onClose={() => notices.close(code)}
          {...(NEEDS_RELOAD.includes(code) ? { onReload: () => location.reload() } : {})}
        />
      ))}
    </div>
  );
}

const NEEDS_RELOAD: readonly string[] = ['other-tab', 'unexpected', 'load-failed'];

function CurrentPage({ services, page }: Props) {
  const { t } = useTexts();
  const current = page.value;
  if (!current) return <main id="content">{t('app.loading')}</main>;
  return <Drawn key={pageNumber(current)} services={services} page={current} />;
}

/** A component of its own, so that only the page is drawn again when what it shows changes. */
function Drawn({ services, page }: { services: Services; page: Page }) {
  return (
    <>
      {!page.fillsWindow?.() && <Bar services={services} />}
      {page.draw()}
    </>
  );
}

function Bar({ services: { settings, settingsDoor, server } }: { services: Services }) {
  const Dialog = settingsDoor.Dialog.value;
  const props = { settings, languages: LANGUAGES };
  useEffect(() => settingsDoor.close, []);
  return (
    <>
      <PageBar {...props} onSettings={settingsDoor.open}>
        {server.side.value?.sign()}
      </PageBar>
      {Dialog && <Dialog {...props} onClose={settingsDoor.close} />}
    </>
  );
}

const numbers = new WeakMap<Page, number>();
let count = 0;

/** Every opened page gets a key of its own: two briefings in a row share nothing. */
function pageNumber(page: Page): number {
  const known = numbers.get(page);
  if (known !== undefined) return known;
  count += 1;
  numbers.set(page, count);
  return count;
}
