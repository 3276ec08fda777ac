/** What can be wrong with JSON itself. */
export const JSON_FAILURES = ['not-json', 'duplicate-key', 'too-deep'] as const;
export type JsonFailureCode = (typeof JSON_FAILURES)[number];
