import '../../style/desk-scenarios.css';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Edition } from '../../../protocol/scenario.ts';
import type { Trade } from '../../../protocol/trade.ts';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import type { Unread } from '../unread.ts';
import { Waiting } from '../waiting.tsx';
import { EditionCard } from './edition-card.tsx';
import { EditionFilters } from './edition-filters.tsx';
import { type EditionFilter, shownEditions } from './edition-list.ts';
import { FirstScenario } from './first-scenario.tsx';

export interface ScenariosModel {
  /** With earlier and retired ones; null until they have come. */
  readonly editions: ReadonlySignal<readonly Edition[] | null>;
  readonly unread: ReadonlySignal<Unread | null>;
  readonly trade: ReadonlySignal<Trade | null>;
  readonly filter: Signal<EditionFilter>;
  retire(edition: Edition, retired: boolean): void;
  /** Downloads something small to begin from. */
  starter(): void;
}

interface Props {
  readonly frame: FrameModel;
  readonly model: ScenariosModel;
}

/** All that can be assigned: the organisation's own editions, and those that come with the program. */
export function ScenariosPage({ frame, model }: Props) {
  const { t, locale } = useTexts();
  const { editions, filter, trade } = model;
  const all = editions.value;
  const industry = trade.value?.industry ?? null;
  const shown = all && shownEditions(all, filter.value, industry, locale);
  const upload = (
    <a class="button primary" href="#/desk/upload">
      {t('editions.upload')}
    </a>
  );
  return (
    <DeskFrame frame={frame} title={t('editions.title')} actions={upload} wide>
      <EditionFilters filter={filter} editions={all ?? []} shown={shown?.length ?? 0} />
      {!shown && <Waiting unread={model.unread} />}
      {all && shown && (
        <>
          <Group title={t('editions.own')} editions={shown.filter(({ own }) => own)} model={model}>
            {all.some(({ own }) => own) ? null : <FirstScenario onStarter={model.starter} />}
          </Group>
          <Group title={t('editions.shipped')} editions={shown.filter(({ own }) => !own)} model={model}>
            {industry && (
              <p class="hint">{t('editions.trade-first', { trade: t(`industries.${industry}`) })}</p>
            )}
          </Group>
        </>
      )}
    </DeskFrame>
  );
}

interface GroupProps extends Pick<Props, 'model'> {
  readonly title: string;
  readonly editions: readonly Edition[];
  /** Stands above the list. */
  readonly children: preact.ComponentChildren;
}

function Group({ title, editions, model, children }: GroupProps) {
  const { t } = useTexts();
  return (
    <section class="edition-group">
      <h2>{title}</h2>
      {children}
      {editions.length === 0 && !children && <p class="hint">{t('editions.none')}</p>}
      <ul class="desk-cards">
        {editions.map((edition) => (
          <EditionCard key={edition.version} edition={edition} onRetire={model.retire} />
        ))}
      </ul>
    </section>
  );
}
