import { useSignal } from '@preact/signals';
import type { Template } from '../../../protocol/template.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import type { AssignModel } from './assign-model.ts';
import { Naming } from './naming.tsx';
import { termsSentence } from './terms-sentence.ts';

interface Props {
  readonly model: AssignModel;
}

/** A template or a set to begin from; choosing one fills the form below. */
export function Beginnings({ model }: Props) {
  const { t } = useTexts();
  const id = useOwnId();
  const { templates, sets } = model;
  return (
    <div class="field beginnings">
      <label for={id}>{t('templates.begin')}</label>
      <select
        id={id}
        onChange={({ currentTarget: { value } }) => {
          if (value.startsWith('set ')) model.takeSet(value.slice(4));
          else if (value !== '') model.takeTemplate(value);
        }}
      >
        <option value="">{t('templates.nothing')}</option>
        {templates.value.length > 0 && (
          <optgroup label={t('templates.title')}>
            {templates.value.map(({ id: template, name }) => (
              <option key={template} value={template}>
                {name}
              </option>
            ))}
          </optgroup>
        )}
        <optgroup label={t('templates.sets')}>
          {sets.value.map(({ id: set, name, versions }) => (
            <option key={set} value={`set ${set}`}>
              {name} ({versions.length})
            </option>
          ))}
        </optgroup>
      </select>
    </div>
  );
}

/** All of the organisation's templates, to be called otherwise or taken away. */
export function TemplateList({ model }: Props) {
  const { t } = useTexts();
  const naming = useSignal<Template | null>(null);
  const all = model.templates.value;
  if (all.length === 0) return null;
  return (
    <details class="panel">
      <summary>{t('templates.all', { count: all.length })}</summary>
      <ul class="template-list">
        {all.map((template) => (
          <OneTemplate
            key={template.id}
            template={template}
            onRename={() => {
              naming.value = template;
            }}
            onRemove={() => model.removeTemplate(template.id)}
          />
        ))}
      </ul>
      {naming.value && (
        <Naming
          title={t('templates.rename')}
          begins={naming.value.name}
          onName={(name) => naming.value && model.renameTemplate(naming.value.id, name)}
          onClose={() => {
            naming.value = null;
          }}
        />
      )}
    </details>
  );
}

interface OneProps {
  readonly template: Template;
  readonly onRename: () => void;
  readonly onRemove: () => void;
}

function OneTemplate({ template: { name, pattern }, onRename, onRemove }: OneProps) {
  const texts = useTexts();
  const { t } = texts;
  return (
    <li>
      <div>
        <b>{name}</b>
        <p class="hint">
          {t('assign-told.what', { count: pattern.scenarios.length })} {termsSentence(texts, pattern.terms)}
        </p>
      </div>
      <div class="buttons">
        <button type="button" aria-label={`${t('templates.rename')}: ${name}`} onClick={onRename}>
          {t('templates.rename')}
        </button>
        <button type="button" aria-label={`${t('templates.remove')}: ${name}`} onClick={onRemove}>
          {t('templates.remove')}
        </button>
      </div>
    </li>
  );
}
