import { useSignal } from '@preact/signals';
import { useTexts } from '../../ui.ts';
import { Prose } from './prose.tsx';

interface Props {
  readonly code: string;
  pageOf(code: string): Promise<string | null>;
}

/** What a code means, why it matters and how it is mended: its page of the documentation, when somebody wants it. */
export function Meaning({ code, pageOf }: Props) {
  const { t } = useTexts();
  const page = useSignal<string | null | undefined>(undefined);
  const open = async () => {
    if (page.value === undefined) page.value = await pageOf(code).catch(() => null);
  };
  return (
    <details class="meaning" onToggle={() => void open()}>
      <summary>{t('scenario-report.meaning', { code })}</summary>
      {page.value === null && <p>{t('scenario-report.no-page')}</p>}
      {page.value && <Prose markdown={page.value} under={4} />}
    </details>
  );
}
