import type { ReadonlySignal } from '@preact/signals';
import type { Edition } from '../../../protocol/scenario.ts';
import type { Texts } from '../../texts.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import type { Unread } from '../unread.ts';
import { Waiting } from '../waiting.tsx';

interface Props {
  readonly frame: FrameModel;
  /** Null until they have come. */
  readonly editions: ReadonlySignal<readonly Edition[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
}

/** Which scenario is to be looked at. */
export function ChooseScenario({ frame, editions, unread }: Props) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <DeskFrame frame={frame} title={t('map.choose')}>
      <p>{t('map.choose-hint')}</p>
      {editions.value === null && <Waiting unread={unread} />}
      <ul class="desk-cards">
        {editions.value?.map((edition) => (
          <li key={edition.version} class="panel">
            <h2>{titleOf(texts, edition)}</h2>
            <div class="buttons">
              <a class="button" href={`#/desk/map/${edition.version}`}>
                {t('map.open')}
              </a>
              <a class="button" href={`#/desk/expert/${edition.version}`}>
                {t('map.expert-key')}
              </a>
            </div>
          </li>
        ))}
      </ul>
    </DeskFrame>
  );
}

const titleOf = ({ locale }: Texts, { titles, scenario }: Edition): string => {
  const own = Object.entries(titles).find(([code]) => code === locale)?.[1];
  return own ?? titles.en ?? scenario;
};
