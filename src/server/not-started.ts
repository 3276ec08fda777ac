/** Why the server does not start, with a code and what to do about it. */
import { NotDurable } from './database/sqlite-file.ts';
import { WrongSetting } from './settings.ts';

export class NotStarted extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

/** Errors of the system that people can do something about. */
const KNOWN: Readonly<Record<string, string>> = {
  EADDRINUSE: 'port-taken',
  EACCES: 'port-forbidden',
  ECONNREFUSED: 'database-unreachable',
  ENOTFOUND: 'database-unreachable',
  ENOSPC: 'disk-full',
};

export function whyNotStarted(error: unknown): NotStarted {
  if (error instanceof NotStarted) return error;
  const { message, code, syscall } = error as NodeJS.ErrnoException;
  if (isAboutFiles(code, syscall)) return new NotStarted('data-unusable', message);
  if (error instanceof NotDurable) return new NotStarted(error.code, message);
  if (error instanceof WrongSetting) return new NotStarted('setting-invalid', message);
  return new NotStarted(KNOWN[code ?? ''] ?? 'unexpected', message);
}

/** The folder of data cannot be made, read or written; or SQLite cannot open its file there. */
const isAboutFiles = (code: string | undefined, syscall: string | undefined): boolean =>
  code === 'ERR_SQLITE_ERROR' ||
  (['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'ENOENT', 'EISDIR', 'EEXIST'].includes(code ?? '') &&
    ['mkdir', 'open', 'write', 'read', 'chmod'].includes(syscall ?? ''));
