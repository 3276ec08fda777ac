/** Failures to tell: each code once at a time, however often it happens. */
import { type ReadonlySignal, signal } from '@preact/signals';
import type { ErrorCode } from '../screens/notice.tsx';

export interface Notices {
  readonly codes: ReadonlySignal<readonly ErrorCode[]>;
  tell(code: ErrorCode): void;
  close(code: ErrorCode): void;
}

/** More than this at once would cover the page. */
const MOST = 2;

export function makeNotices(): Notices {
  const codes = signal<readonly ErrorCode[]>([]);
  return {
    codes,
    tell: (code) => {
      if (!codes.value.includes(code)) codes.value = [...codes.value, code].slice(-MOST);
    },
    close: (code) => {
      codes.value = codes.value.filter((other) => other !== code);
    },
  };
}

/** Whatever nobody caught is told as well; the call is in the store, so loading the page again goes on. */
export function watchErrors(notices: Notices): void {
  // Without an error it is only a remark of the browser's, such as that a ResizeObserver was late.
  window.addEventListener('error', ({ error }) => error && notices.tell('unexpected'));
  window.addEventListener('unhandledrejection', (event) => notices.tell(codeOf(event.reason)));
}

/** A chunk that could not be fetched is the network's doing: a TypeError about its module, or an Error about its preloaded styles. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof Error && /import|module|fetch|preload/i.test(error.message)
    ? 'load-failed'
    : 'unexpected';
}
