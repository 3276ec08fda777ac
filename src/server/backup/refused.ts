/** Why a copy was not made or not taken, with a code for whoever reads the command's last line. */
export const COPY_REFUSALS = [
  'no-file',
  'file-exists',
  'file-damaged',
  'schema-differs',
  'not-empty',
  'sums-differ',
  'scores-differ',
  'log-tampered',
  'server-runs',
  'database-there',
  'sqlite-only',
  'wrong-use',
] as const;
export type CopyRefusal = (typeof COPY_REFUSALS)[number];

export class CopyRefused extends Error {
  readonly code: CopyRefusal;

  constructor(code: CopyRefusal, message: string) {
    super(message);
    this.code = code;
  }
}
