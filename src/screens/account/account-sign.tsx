import '../style/account.css';
import { Sign } from '../parts/icon.tsx';
import { useTexts } from '../ui.ts';

interface Props {
  /** Null while nobody is signed in. */
  readonly name: string | null;
  /** Finished calls that are not on the server yet. */
  readonly waiting: number;
  /** Whoever has a desk to sit at is shown the way there. */
  readonly desk: boolean;
}

const PERSON = 'M12 11.5a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6zM4.5 20c.5-4 3.4-6.2 7.5-6.2s7 2.2 7.5 6.2';
const ON_ITS_WAY = 'M12 20V8M7.5 12.5L12 8l4.5 4.5M5 4.5h14';

const DESK = 'M3 8h18M5 8v11M19 8v11M9 8v6h10M14 14v-2';

/** The ways to one's desk and account, and a calm word of what is still on its way there. */
export function AccountSign({ desk, ...account }: Props) {
  return (
    <>
      {desk && <DeskSign />}
      <OwnSign {...account} />
    </>
  );
}

function DeskSign() {
  const { t } = useTexts();
  return (
    <a class="button page-bar-settings desk-sign" href="#/desk/">
      <Sign name="desk" path={DESK} />
      <span class="page-bar-word">{t('account.desk')}</span>
    </a>
  );
}

function OwnSign({ name, waiting }: Omit<Props, 'desk'>) {
  const { t, number } = useTexts();
  const late = waiting > 0 && name !== null ? t('outbox.waiting', { count: waiting }) : null;
  return (
    <a
      class="button page-bar-settings account-sign"
      href={name === null ? '#/sign-in' : '#/account'}
      title={late ?? undefined}
    >
      <Sign name={late ? 'on-its-way' : 'person'} path={late ? ON_ITS_WAY : PERSON} />
      {late && (
        <span class="late-count" aria-hidden="true">
          {number(waiting)}
        </span>
      )}
      <span class="page-bar-word">{name ?? t('account.to-sign-in')}</span>
      {late && (
        <span class="late-words">
          <span class="visually-hidden">, </span>
          {late}
        </span>
      )}
    </a>
  );
}
