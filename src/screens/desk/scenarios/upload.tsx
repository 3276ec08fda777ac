import '../../style/desk-scenarios.css';
import { type Signal, useSignal } from '@preact/signals';
import { useTexts } from '../../ui.ts';
import { DeskFrame, type FrameModel } from '../desk-frame.tsx';
import { LARGEST_FILE, type Part, textOf, withText } from './draft.ts';
import { Editor, type Place } from './editor.tsx';
import { Files } from './files.tsx';
import { HouseNote } from './house-note.tsx';
import { languageName } from './languages.ts';
import { PublishPanel } from './publish-panel.tsx';
import { ReportPanel } from './report.tsx';
import type { UploadModel } from './upload-model.ts';
import { Working } from './working.tsx';

interface Props {
  readonly frame: FrameModel;
  readonly model: UploadModel;
}

/** Handed in, mended and checked until nothing keeps it back; then tried, and published. */
export function UploadPage({ frame, model }: Props) {
  const { t } = useTexts();
  const part = useSignal<Part>('yaml');
  const place = useSignal<Place | null>(null);
  const show = (shown: Part, line = 1, column = 1) => {
    part.value = shown;
    place.value = { line, column };
  };
  return (
    <DeskFrame
      frame={frame}
      title={t('scenario-upload.title')}
      crumbs={[{ name: t('editions.title'), href: '#/desk/scenarios' }]}
      wide
    >
      <p class="upload-line">
        {t('scenario-upload.line')} <a href="#/desk/guide">{t('editions.first.guide')}</a>
      </p>
      <div class="upload">
        <div class="upload-files">
          <Files model={model} part={part} />
          <PartEditor model={model} part={part} place={place} />
        </div>
        <div class="upload-outcome">
          <CheckPanel model={model} />
          {model.checked.value && (
            <>
              <ReportPanel model={model} checked={model.checked.value} onShow={show} />
              <PublishPanel model={model} checked={model.checked.value} />
            </>
          )}
          <HouseNote model={model} />
        </div>
      </div>
    </DeskFrame>
  );
}

interface PartProps {
  readonly model: UploadModel;
  readonly part: Signal<Part>;
  readonly place: Signal<Place | null>;
}

function PartEditor({ model, part, place }: PartProps) {
  const { t, locale } = useTexts();
  const shown = part.value;
  const name = shown === 'yaml' ? t('scenario-upload.scenario') : languageName(shown, locale);
  return (
    <Editor
      key={shown}
      label={t('scenario-upload.text-of', { name })}
      text={textOf(model.draft.value, shown)}
      place={place}
      onText={(text) => model.change(withText(model.draft.value, shown, text))}
    />
  );
}

function CheckPanel({ model }: Pick<Props, 'model'>) {
  const { t, number } = useTexts();
  const { draft, work, trouble, checked, isChecked } = model;
  const empty = draft.value.yaml.trim() === '';
  const most = number(LARGEST_FILE / 1024);
  return (
    <section class="panel">
      <h2>{t('scenario-upload.check-title')}</h2>
      {work.value === null ? (
        <p>{t(empty ? 'scenario-upload.empty' : 'scenario-upload.check-line', { most })}</p>
      ) : (
        <Working work={work.value} />
      )}
      {checked.value && !isChecked.value && !work.value && (
        <p role="status">{t('scenario-upload.changed')}</p>
      )}
      <p role="alert" class="wrong">
        {trouble.value && t(`scenario-upload.troubles.${trouble.value}`, { most })}
      </p>
      <p class="buttons">
        <button type="button" class="primary" disabled={empty || work.value !== null} onClick={model.check}>
          {t(checked.value ? 'scenario-upload.check-again' : 'scenario-upload.check')}
        </button>
      </p>
    </section>
  );
}
