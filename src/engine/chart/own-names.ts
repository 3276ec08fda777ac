/**
 * Names of the chart's own states beside the author's stages, lines and endings. No id in a file has a colon, so that no
 * author can name a place like one of them.
 */

/** The chart as a whole. */
export const CALL = ':call';
/** The state of the talk that holds the endings. */
export const CLOSED = ':closed';
