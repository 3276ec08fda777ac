import { useTexts } from '../../ui.ts';
import type { Changes } from './changes.ts';
import { LOCALE_ORDER, languageName } from './languages.ts';
import { PlayChoices } from './preview.tsx';
import type { Checked, UploadModel } from './upload-model.ts';

interface Props {
  readonly model: UploadModel;
  readonly checked: Checked;
}

/** Tried in every language, and then published for good. */
export function PublishPanel({ model, checked }: Props) {
  const { preview, seal } = checked.report;
  if (!preview) return null;
  return (
    <>
      <TryPanel model={model} checked={checked} />
      {seal !== null && <Publish model={model} />}
    </>
  );
}

function TryPanel({ model, checked }: Props) {
  const { t } = useTexts();
  const written = LOCALE_ORDER.filter((code) => checked.report.preview?.words[code]);
  return (
    <section class="panel play-choice">
      <h2>{t('scenario-preview.title')}</h2>
      <p>{t('scenario-preview.line')}</p>
      {!model.isChecked.value && <p class="hint">{t('scenario-preview.as-checked')}</p>}
      <PlayChoices written={written} choice={model.choice} />
      <p class="buttons">
        <button type="button" onClick={model.play}>
          {t('scenario-preview.play')}
        </button>
      </p>
    </section>
  );
}

function Publish({ model }: Pick<Props, 'model'>) {
  const { t } = useTexts();
  const { base, changes, isChecked, replaces, work } = model;
  const number = (base.value?.number ?? 0) + 1;
  return (
    <section class="panel">
      <h2>{t('scenario-publish.title')}</h2>
      <p>{t('scenario-publish.line', { number })}</p>
      {replaces.value && <p>{t('scenario-publish.replaces')}</p>}
      {changes.value && <ChangesList changes={changes.value} number={number - 1} />}
      <p class="buttons">
        <button
          type="button"
          class="primary"
          disabled={!isChecked.value || work.value !== null}
          onClick={model.publish}
        >
          {t('scenario-publish.publish')}
        </button>
        <button type="button" onClick={model.download}>
          {t('scenario-publish.download')}
        </button>
      </p>
      {!isChecked.value && <p class="hint">{t('scenario-upload.changed')}</p>}
    </section>
  );
}

/** What differs from the last edition, in lines. */
function ChangesList({ changes, number }: { readonly changes: Changes; readonly number: number }) {
  const { t, locale } = useTexts();
  const { added, removed, words } = changes;
  const none = added + removed + words.length === 0;
  return (
    <div>
      <h3>{t('scenario-publish.changes', { number })}</h3>
      {none && <p>{t('scenario-publish.no-changes')}</p>}
      <ul class="house-lines">
        {added + removed > 0 && <li>{t('scenario-publish.lines', { added, removed })}</li>}
        {words.map(([code, count]) => (
          <li key={code}>{t('scenario-publish.words', { count, language: languageName(code, locale) })}</li>
        ))}
      </ul>
    </div>
  );
}
