import '../style/desk-panel.css';
import type { Handed } from '../../engine/chart/context.ts';
import { Dialog } from '../parts/dialog.tsx';
import type { Texts } from '../texts.ts';
import { useTexts } from '../ui.ts';
import { blockWords } from './block-words.ts';
import type { CallModel } from './call-model.ts';

/** The desk one sits at now, and the note that came along with the customer (M-16). */
export function DeskPanel({ call, onClose }: { call: CallModel; onClose(): void }) {
  const { t, scenario } = useTexts();
  const { desk } = call.view.value;
  if (!desk) return null;
  const name = scenario(call.scenario.id, `desks.${desk.name}`);
  return (
    <Dialog title={t('desk.here', { desk: name })} onClose={onClose}>
      {desk.handed && <Note scenario={call.scenario.id} handed={desk.handed} />}
      <button type="button" class="primary" onClick={onClose}>
        {t('desk.take-over')}
      </button>
    </Dialog>
  );
}

function Note({ scenario, handed }: { scenario: string; handed: Handed }) {
  const texts = useTexts();
  const { t } = texts;
  if (handed.told.length === 0) return <p class="no-note">{t('desk.no-note')}</p>;
  return (
    <section class="desk-note">
      <h3>{t('desk.note')}</h3>
      <dl>
        {handed.told.map((block) => (
          <div key={block}>
            <dt>{t(`transfer.blocks.${block}`)}</dt>
            <dd>{blockWords(texts, scenario, block, knownThen(texts, handed))}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const knownThen = ({ t }: Texts, { mood, promised }: Handed) => ({
  feeling: t('desk.mood', { mood: t(`moods.${mood}`) }),
  promised,
});
