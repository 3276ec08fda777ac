/** A store's trouble with its disk: told when it begins, and told no longer when it is over. */
import type { ErrorCode } from '../../screens/notice.tsx';

type Trouble = ErrorCode & `storage-${string}`;

export interface Notices {
  tell(code: Trouble | 'other-tab'): void;
  close(code: Trouble): void;
}

export interface Troubles {
  begin(error: unknown): void;
  end(): void;
}

export function makeTroubles(notices: Notices): Troubles {
  let present: Trouble | null = null;
  return {
    begin: (error) => {
      if (present) return;
      present = isFull(error) ? 'storage-full' : 'storage-refused';
      notices.tell(present);
    },
    end: () => {
      if (present) notices.close(present);
      present = null;
    },
  };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
