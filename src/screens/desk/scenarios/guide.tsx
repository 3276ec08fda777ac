import '../../style/desk-scenarios.css';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { Prose } from './prose.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly markdown: string;
}

/** The documentation for whoever writes scenarios; it is in English. */
export function GuidePage({ frame, markdown }: Props) {
  const { t } = useTexts();
  return (
    <DeskFrame
      frame={frame}
      title={t('editions.guide')}
      crumbs={[{ name: t('editions.title'), href: '#/desk/scenarios' }]}
    >
      <p class="hint">{t('editions.in-english')}</p>
      <section class="panel">
        <Prose markdown={markdown} under={2} />
      </section>
    </DeskFrame>
  );
}
