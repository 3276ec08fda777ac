import { type Signal, useSignal } from '@preact/signals';
import { useOwnId, useTexts } from '../../ui.ts';
import { LARGEST_FILE, moveWords, type Part, textOf, withoutWords, withText } from './draft.ts';
import { LOCALE_ORDER, languageName, type WordLocale } from './languages.ts';
import type { UploadModel } from './upload-model.ts';

interface Props {
  readonly model: UploadModel;
  /** The file that lies open. */
  readonly part: Signal<Part>;
}

/** The files there are, and every way to bring some: dropped, chosen, or written right here. */
export function Files({ model, part }: Props) {
  const { t, number } = useTexts();
  const over = useSignal(false);
  const most = number(LARGEST_FILE / 1024);
  const drop = (event: DragEvent) => {
    event.preventDefault();
    over.value = false;
    if (event.dataTransfer) void model.takeFiles([...event.dataTransfer.files]);
  };
  return (
    <section
      class={`panel drop${over.value ? ' drop-over' : ''}`}
      aria-label={t('scenario-upload.files')}
      onDragOver={(event) => {
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={drop}
    >
      <Chooser model={model} />
      <p class="hint">{t('scenario-upload.limits', { most })}</p>
      <p role="alert" class="wrong">
        {model.fileTroubles.value
          .map(({ name, what }) => t(`scenario-upload.file-troubles.${what}`, { name, most }))
          .join(' ')}
      </p>
      <FileTabs model={model} part={part} />
    </section>
  );
}

function Chooser({ model }: Pick<Props, 'model'>) {
  const { t } = useTexts();
  const id = useOwnId();
  return (
    <p class="field">
      <label for={id}>{t('scenario-upload.choose')}</label>
      <input
        id={id}
        type="file"
        multiple
        accept=".yaml,.yml,.json"
        onChange={({ currentTarget }) => {
          void model.takeFiles([...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </p>
  );
}

function FileTabs({ model, part }: Props) {
  const { t, locale, number } = useTexts();
  const draft = model.draft.value;
  const parts: readonly Part[] = ['yaml', ...LOCALE_ORDER.filter((code) => draft.words[code] !== undefined)];
  const missing = LOCALE_ORDER.filter((code) => draft.words[code] === undefined);
  return (
    <ul class="upload-parts" aria-label={t('scenario-upload.files')}>
      {parts.map((each) => (
        <li key={each}>
          <button
            type="button"
            aria-pressed={part.value === each}
            onClick={() => {
              part.value = each;
            }}
          >
            {each === 'yaml' ? t('scenario-upload.scenario') : languageName(each, locale)}
            <span class="hint">
              {t('scenario-upload.size', { size: number(textOf(draft, each).length / 1024, 1) })}
            </span>
          </button>
          {each !== 'yaml' && part.value === each && <WordsWays model={model} part={part} at={each} />}
        </li>
      ))}
      {missing.length > 0 && <AddWords model={model} part={part} missing={missing} />}
    </ul>
  );
}

/** Another language, where the name of the file has misled us, or away with it. */
function WordsWays({ model, part, at }: Props & { readonly at: WordLocale }) {
  const { t, locale } = useTexts();
  const id = useOwnId();
  return (
    <span class="words-ways">
      <label for={id}>{t('scenario-upload.language')}</label>
      <select
        id={id}
        value={at}
        onChange={({ currentTarget }) => {
          const to = currentTarget.value as WordLocale;
          model.change(moveWords(model.draft.value, at, to));
          part.value = to;
        }}
      >
        {LOCALE_ORDER.map((code) => (
          <option key={code} value={code}>
            {languageName(code, locale)}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          part.value = 'yaml';
          model.change(withoutWords(model.draft.value, at));
        }}
      >
        {t('scenario-upload.remove')}
      </button>
    </span>
  );
}

function AddWords({ model, part, missing }: Props & { readonly missing: readonly WordLocale[] }) {
  const { t, locale } = useTexts();
  return (
    <li class="add-words">
      <span class="hint">{t('scenario-upload.add')}</span>
      {missing.map((code) => (
        <button
          key={code}
          type="button"
          class="quiet"
          onClick={() => {
            model.change(withText(model.draft.value, code, ''));
            part.value = code;
          }}
        >
          {languageName(code, locale)}
        </button>
      ))}
    </li>
  );
}
