/** The pages after the debrief in one chunk: both stand on the parts of a call, which stay in one piece that way. */
export { openMistakes } from './mistakes-page.tsx';
export { openWatch } from './watch-page.tsx';
