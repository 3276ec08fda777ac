import type { RosterOutcome } from '../../../protocol/roster.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import { changes, type RosterModel } from './roster-model.ts';
import { RosterPreview } from './roster-preview.tsx';

/** A list of people from another program: looked at first, and then all of it is taken in, or nothing. */
export function RosterPanel({ model }: { readonly model: RosterModel }) {
  const { t, number } = useTexts();
  const stage = model.stage.value;
  return (
    <section class="panel" aria-busy={stage.kind === 'reading' || stage.kind === 'importing'}>
      <h2>{t('roster.title')}</h2>
      {stage.kind === 'writing' && <Writing model={model} />}
      {stage.kind === 'read' && <RosterPreview model={model} outcome={stage.outcome} />}
      <p role="status">
        {stage.kind === 'reading' && t('roster.reading')}
        {stage.kind === 'importing' &&
          t('roster.importing', { count: stage.people, many: number(stage.people) })}
        {stage.kind === 'done' && <Done outcome={stage.outcome} />}
      </p>
      {stage.kind === 'importing' && <progress aria-label={t('roster.title')} />}
      {stage.kind === 'done' && <AfterImport model={model} outcome={stage.outcome} />}
    </section>
  );
}

const EXAMPLE = 'name,login,part\nKim Berzins,kim@example.org,trainee\nAlex Saar,,trainee';

function Writing({ model }: { readonly model: RosterModel }) {
  const { t } = useTexts();
  const { text } = model;
  const [file, area] = [useOwnId(), useOwnId()];
  const choose = async (chosen: File | undefined) => {
    if (!chosen) return;
    text.value = await model.readFile(chosen);
    model.preview();
  };
  return (
    <form
      class="desk-form"
      onSubmit={(event) => {
        event.preventDefault();
        model.preview();
      }}
    >
      <p>{t('roster.line')}</p>
      <pre class="example">{EXAMPLE}</pre>
      <div class="field">
        <label for={file}>{t('roster.file')}</label>
        <input
          id={file}
          type="file"
          accept=".csv,.tsv,.txt,text/csv,text/plain"
          onChange={({ currentTarget }) => void choose(currentTarget.files?.[0])}
        />
      </div>
      <div class="field">
        <label for={area}>{t('roster.paste')}</label>
        <textarea
          id={area}
          rows={5}
          spellcheck={false}
          value={text.value}
          onInput={({ currentTarget }) => {
            text.value = currentTarget.value;
          }}
        />
      </div>
      <p class="buttons">
        <button type="submit" class="primary" disabled={text.value.trim() === ''}>
          {t('roster.look')}
        </button>
      </p>
    </form>
  );
}

function Done({ outcome }: { readonly outcome: RosterOutcome }) {
  const { t, number } = useTexts();
  const count = outcome.entries.filter(changes).length;
  return <>{t('roster.done', { count, many: number(count) })}</>;
}

interface AfterProps {
  readonly model: RosterModel;
  readonly outcome: RosterOutcome;
}

function AfterImport({ model, outcome }: AfterProps) {
  const { t, number } = useTexts();
  const all = outcome.entries.filter(({ deed }) => deed === 'make');
  const made = all.filter(({ part }) => part === 'trainee').length;
  return (
    <>
      {made > 0 && <p>{t('roster.links-line')}</p>}
      {made < all.length && <p>{t('roster.links-trainers')}</p>}
      <p class="buttons">
        {made > 0 && (
          <button type="button" class="primary" onClick={() => model.makeLinks(outcome)}>
            {t('roster.links', { count: made, many: number(made) })}
          </button>
        )}
        <button type="button" onClick={model.startAgain}>
          {t('roster.another')}
        </button>
      </p>
    </>
  );
}
