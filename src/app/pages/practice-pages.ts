/** The pages after the debrief in one chunk: both stand on the parts of a call. */

// Loaded whole, those parts stay one chunk; split for these pages, they would cost the first reply more.
import './call-page.tsx';

export { openMistakes } from './mistakes-page.tsx';
export { openWatch, watchCall } from './watch-page.tsx';
