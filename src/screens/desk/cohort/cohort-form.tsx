import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { InterfaceKey } from '../../texts.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import { TextField } from '../text-field.tsx';
import { zoneFor } from './zones.ts';

export interface NamedCohort {
  readonly name: string;
  readonly timeZone: string;
}

interface Props {
  /** What it is called and where it is so far. */
  readonly begins: NamedCohort;
  readonly title: string;
  /** What comes of a change. */
  readonly note?: string;
  readonly submit: InterfaceKey;
  /** Names of all time zones. */
  readonly zones: readonly string[];
  onSend(wanted: NamedCohort): Promise<void>;
  onClose(): void;
}

interface Wrong {
  readonly name?: InterfaceKey;
  readonly zone?: InterfaceKey;
}

/** What a group is called, and in which time zone it is. */
export function CohortForm({ begins, title, note, submit, zones, onSend, onClose }: Props) {
  const { t } = useTexts();
  const name = useSignal(begins.name);
  const zone = useSignal(begins.timeZone);
  const wrong = useSignal<Wrong>({});
  const busy = useSignal(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  useEffect(() => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus(), [wrong.value]);
  const send = async () => {
    const timeZone = zoneFor(zone.peek(), zones);
    wrong.value = {
      ...(name.peek().trim() === '' ? { name: 'new-cohort.name-missing' } : {}),
      ...(timeZone === null ? { zone: 'new-cohort.zone-unknown' } : {}),
    };
    if (busy.peek() || timeZone === null || Object.keys(wrong.peek()).length > 0) return;
    busy.value = true;
    await onSend({ name: name.peek(), timeZone });
    busy.value = false;
  };
  return (
    <form
      class="panel desk-form"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <h2>{title}</h2>
      <TextField label={t('new-cohort.name')} value={name} longest={80} wrong={wrong.value.name} />
      <ZoneField value={zone} zones={zones} wrong={wrong.value.zone} />
      {note !== undefined && <p class="hint">{note}</p>}
      <p class="buttons">
        <button type="submit" class="primary" aria-disabled={busy.value}>
          {t(submit)}
        </button>
        <button type="button" onClick={onClose}>
          {t('new-cohort.leave')}
        </button>
      </p>
    </form>
  );
}

interface ZoneProps {
  readonly value: Signal<string>;
  readonly zones: readonly string[];
  readonly wrong: InterfaceKey | undefined;
}

/** Is searched by typing: there are four hundred of them. */
function ZoneField({ value, zones, wrong }: ZoneProps) {
  const { t } = useTexts();
  const list = useOwnId();
  return (
    <>
      <TextField
        label={t('new-cohort.zone')}
        hint={t('new-cohort.zone-hint')}
        value={value}
        longest={64}
        wrong={wrong}
        list={list}
      />
      <datalist id={list}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  );
}
