import '../../style/desk-scenarios.css';
import type { Signal } from '@preact/signals';
import { MODES, type Mode } from '../../../engine/vocabulary.ts';
import type { Edition } from '../../../protocol/scenario.ts';
import { RadioGroup } from '../../parts/radio-group.tsx';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { titleOf } from './edition-list.ts';
import { LOCALE_ORDER, languageName, type WordLocale } from './languages.ts';

export interface PlayChoice {
  readonly locale: WordLocale;
  readonly mode: Mode;
}

interface Props {
  readonly frame: FrameModel;
  readonly edition: Edition;
  readonly choice: Signal<PlayChoice>;
  onPlay(): void;
}

/** Before an edition is played: in which language, and with how much help. */
export function PreviewPage({ frame, edition, choice, onPlay }: Props) {
  const { t, locale } = useTexts();
  const written = LOCALE_ORDER.filter((code) => edition.titles[code]);
  return (
    <DeskFrame
      frame={frame}
      title={titleOf(edition, locale)}
      crumbs={[{ name: t('editions.title'), href: '#/desk/scenarios' }]}
    >
      <section class="panel play-choice">
        <h2>{t('scenario-preview.title')}</h2>
        <p>{t('scenario-preview.line')}</p>
        <PlayChoices written={written} choice={choice} />
        <p class="buttons">
          <button type="button" class="primary" onClick={onPlay}>
            {t('scenario-preview.play')}
          </button>
          <a class="button" href={`#/desk/map/${edition.version}`}>
            {t('editions.map')}
          </a>
          <a class="button" href={`#/desk/upload/${edition.version}`}>
            {t(edition.own ? 'editions.next' : 'editions.make-own')}
          </a>
        </p>
      </section>
    </DeskFrame>
  );
}

interface ChoicesProps extends Pick<Props, 'choice'> {
  /** Languages it has words in. */
  readonly written: readonly WordLocale[];
}

/** Every language can be tried: where there are no words, players would meet those of another one. */
export function PlayChoices({ written, choice }: ChoicesProps) {
  const { t, locale } = useTexts();
  const [instead] = written;
  const { locale: chosen, mode } = choice.value;
  const missing = instead && t('scenario-preview.no-words', { language: languageName(instead, locale) });
  return (
    <>
      <RadioGroup
        name="preview-language"
        legend={t('scenario-preview.language')}
        options={LOCALE_ORDER.map((code) => ({
          key: code,
          name: languageName(code, locale),
          ...(missing && !written.includes(code) ? { hint: missing } : {}),
        }))}
        chosen={chosen}
        onChoose={(key) => (choice.value = { ...choice.value, locale: key })}
      />
      <RadioGroup
        name="mode"
        legend={t('mode.title')}
        options={MODES.map((key) => ({ key, name: t(`mode.${key}.name`), hint: t(`mode.${key}.hint`) }))}
        chosen={mode}
        onChoose={(key) => (choice.value = { ...choice.value, mode: key })}
      />
    </>
  );
}
