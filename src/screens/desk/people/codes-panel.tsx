import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { JoinCodeState } from '../../../protocol/cohort.ts';
import { Dialog } from '../../parts/dialog.tsx';
import { useTexts } from '../../ui.ts';
import { NumberField } from '../number-field.tsx';
import type { Unread } from '../unread.ts';
import { Waiting } from '../waiting.tsx';
import { codeWords } from './code-words.ts';
import { CopyField } from './copy-field.tsx';
import { OnlyHere } from './only-here.tsx';
import { QrCode, type QrSigns } from './qr-code.tsx';

export interface CodesModel {
  /** The newest first; null until they have come. */
  readonly codes: ReadonlySignal<readonly JoinCodeState[] | null>;
  /** Each time they are looked at: others join by them meanwhile. */
  readonly read: () => Promise<void>;
  readonly unread: ReadonlySignal<Unread | null>;
  /** This moment, in milliseconds since 1970: which of them have run out. */
  now(): number;
  addressOf(code: string): string;
  qrOf(address: string): QrSigns;
  make(terms: { readonly days: number; readonly mostUses: number }): Promise<void>;
  revoke(code: JoinCodeState): void;
  /** Fills the window with it. */
  show(code: JoinCodeState): void;
  copy(text: string): Promise<boolean>;
}

const isGood = ({ expires, revoked, uses, mostUses }: JoinCodeState, now: number): boolean =>
  revoked === null && expires > now && uses < mostUses;

/** The way in for whoever can see a wall: eight signs, or a picture to point a phone at. */
export function CodesPanel({ model }: { readonly model: CodesModel }) {
  const { t } = useTexts();
  const codes = model.codes.value;
  useEffect(() => void model.read(), [model]);
  const good = codes?.filter((code) => isGood(code, model.now())) ?? [];
  const old = codes?.filter((code) => !isGood(code, model.now())) ?? [];
  return (
    <section class="panel">
      <h2>{t('codes.title')}</h2>
      <p>{t('codes.line')}</p>
      {codes === null && <Waiting unread={model.unread} />}
      {good.map((code) => (
        <GoodCode key={code.id} code={code} model={model} />
      ))}
      {codes !== null && <NewCode first={good.length === 0} onMake={model.make} />}
      <OldCodes codes={old} />
    </section>
  );
}

function GoodCode({ code, model }: { readonly code: JoinCodeState; readonly model: CodesModel }) {
  const { t, day } = useTexts();
  const asking = useSignal(false);
  const address = model.addressOf(code.code);
  const until = day(code.expires, 'with-time');
  return (
    <article class="join-code">
      <QrCode signs={model.qrOf(address)} label={t('codes.qr', { address })} />
      <div class="join-code-words">
        <p class="big-code">{codeWords(code.code)}</p>
        <p>{t('codes.state', { uses: code.uses, most: code.mostUses, until })}</p>
        <CopyField label={t('codes.address')} text={address} copy={model.copy} />
        <OnlyHere address={address} />
        <p class="buttons">
          <button type="button" onClick={() => model.show(code)}>
            {t('codes.show')}
          </button>
          <button type="button" class="quiet" onClick={() => (asking.value = true)}>
            {t('codes.revoke')}
          </button>
        </p>
      </div>
      {asking.value && (
        <Revoke code={code.code} onClose={() => (asking.value = false)} onRevoke={() => model.revoke(code)} />
      )}
    </article>
  );
}

interface RevokeProps {
  readonly code: string;
  onClose(): void;
  onRevoke(): void;
}

/** A code cannot be brought back: it would be on some wall still. */
function Revoke({ code, onClose, onRevoke }: RevokeProps) {
  const { t } = useTexts();
  return (
    <Dialog title={t('codes.revoke-title', { code: codeWords(code) })} onClose={onClose}>
      <p>{t('codes.revoke-line')}</p>
      <p class="buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            onClose();
            onRevoke();
          }}
        >
          {t('codes.revoke')}
        </button>
        <button type="button" onClick={onClose}>
          {t('codes.keep')}
        </button>
      </p>
    </Dialog>
  );
}

interface NewProps {
  /** There is no other: this is what to do. */
  readonly first: boolean;
  readonly onMake: CodesModel['make'];
}

function NewCode({ first, onMake }: NewProps) {
  const { t } = useTexts();
  const days = useSignal(7);
  const mostUses = useSignal(30);
  const busy = useSignal(false);
  const send = async () => {
    if (busy.peek()) return;
    busy.value = true;
    await onMake({ days: days.peek(), mostUses: mostUses.peek() });
    busy.value = false;
  };
  return (
    <form
      class="desk-line"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <NumberField label={t('codes.days')} value={days} least={1} most={90} />
      <NumberField label={t('codes.uses')} value={mostUses} least={1} most={2000} />
      <button type="submit" class={first ? 'primary' : ''} aria-disabled={busy.value}>
        {t(first ? 'codes.make' : 'codes.make-another')}
      </button>
    </form>
  );
}

function OldCodes({ codes }: { readonly codes: readonly JoinCodeState[] }) {
  const { t, day } = useTexts();
  if (codes.length === 0) return null;
  const why = ({ revoked, uses, mostUses, expires }: JoinCodeState) => {
    if (revoked !== null) return t('codes.revoked', { day: day(revoked) });
    return uses >= mostUses ? t('codes.used-up') : t('codes.expired', { day: day(expires) });
  };
  return (
    <details>
      <summary>{t('codes.old', { count: codes.length })}</summary>
      <ul class="desk-rows">
        {codes.map((code) => (
          <li key={code.id}>
            <b>{codeWords(code.code)}</b>
            <span>
              {why(code)} · {t('codes.used', { uses: code.uses, most: code.mostUses })}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
