import '../../style/desk-expert.css';
import type { ReadonlySignal } from '@preact/signals';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { AgreementView } from './agreement.tsx';
import type { AgreementModel, PlayModel } from './expert-model.ts';
import { PlayKey } from './play-key.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly handedIn: ReadonlySignal<boolean>;
  readonly play: PlayModel;
  readonly agreement: AgreementModel;
}

/** One's own key until it is handed in; then everybody's. */
export function ExpertPage({ frame, handedIn, play, agreement }: Props) {
  const { t, scenario } = useTexts();
  return (
    <DeskFrame
      frame={frame}
      title={t('expert.title', { title: scenario(agreement.scenario, 'title') })}
      crumbs={[
        { name: t('map.choose'), href: '#/desk/map' },
        // Figures of others would tell what they chose: the map is for after the key.
        ...(handedIn.value ? [{ name: t('map.map'), href: `#/desk/map/${agreement.version}` }] : []),
      ]}
    >
      {handedIn.value ? <AgreementView model={agreement} /> : <PlayKey model={play} />}
    </DeskFrame>
  );
}
