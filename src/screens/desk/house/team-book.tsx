import '../../style/desk-scenarios.css';
import { LONGEST_PHRASE, SITUATIONS, type Situation } from '../../../course/phrases.ts';
import type { PersonRole } from '../../../protocol/action.ts';
import type { TeamPhrase } from '../../../protocol/phrase.ts';
import { useOwnId, useTexts } from '../../ui.ts';
import type { FrameModel } from '../desk-frame.tsx';
import { LOCALE_ORDER, languageName } from '../scenarios/languages.ts';
import { Waiting } from '../waiting.tsx';
import { HouseFrame } from './house-frame.tsx';
import { NewPhrase, PhraseEntry } from './phrase-entry.tsx';
import type { TeamBookModel } from './team-book-model.ts';

interface Props {
  readonly frame: FrameModel;
  /** The name of the organisation. */
  readonly title: string;
  readonly role: PersonRole;
  readonly model: TeamBookModel;
}

/** What the team says in hard moments, situation by situation, in one language at a time (M-07). */
export function TeamBookPage({ frame, title, role, model }: Props) {
  const { t } = useTexts();
  const { book } = model;
  return (
    <HouseFrame frame={frame} at="phrases" title={title} role={role}>
      <h2>{t('team-book.title')}</h2>
      <p>{t('team-book.line')}</p>
      <p class="hint">{t('team-book.limit', { most: LONGEST_PHRASE })}</p>
      <LanguageOf model={model} />
      {book.value === null ? (
        <Waiting unread={model.unread} />
      ) : (
        <>
          <Offered model={model} phrases={book.value.phrases} />
          {SITUATIONS.map((situation) => (
            <SituationPanel
              key={situation}
              situation={situation}
              model={model}
              phrases={book.value?.phrases ?? []}
            />
          ))}
        </>
      )}
    </HouseFrame>
  );
}

function LanguageOf({ model }: Pick<Props, 'model'>) {
  const { t, locale } = useTexts();
  const id = useOwnId();
  const open = model.locale.value;
  const address = model.book.value?.address[open];
  return (
    <div class="team-language">
      <p class="field">
        <label for={id}>{t('team-book.language')}</label>
        <select
          id={id}
          value={open}
          onChange={({ currentTarget }) => {
            model.locale.value = currentTarget.value as TeamPhrase['locale'];
          }}
        >
          {LOCALE_ORDER.map((code) => (
            <option key={code} value={code}>
              {languageName(code, locale)}
            </option>
          ))}
        </select>
      </p>
      {address && <p class="hint">{t(`team-book.addressed.${address}`)}</p>}
    </div>
  );
}

interface ListProps extends Pick<Props, 'model'> {
  readonly phrases: readonly TeamPhrase[];
}

/** What people would like to see in it, in whatever language. */
function Offered({ model, phrases }: ListProps) {
  const { t, locale } = useTexts();
  const offered = phrases.filter(({ taken }) => !taken);
  if (offered.length === 0) return null;
  return (
    <section class="panel">
      <h3>{t('team-book.offered', { count: offered.length })}</h3>
      <ul class="phrase-list">
        {offered.map((phrase) => (
          <li key={phrase.id}>
            <p class="hint">
              {t(`phrase-book.${phrase.situation}.name`)} · {languageName(phrase.locale, locale)}
            </p>
            <p lang={phrase.locale}>{phrase.text}</p>
            <p class="buttons">
              <button type="button" onClick={() => void model.reword(phrase, phrase.text)}>
                {t('team-book.take')}
              </button>
              <button type="button" class="quiet" onClick={() => model.remove(phrase)}>
                {t('team-book.turn-down')}
              </button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function SituationPanel({ situation, model, phrases }: ListProps & { readonly situation: Situation }) {
  const { t } = useTexts();
  const locale = model.locale.value;
  const here = phrases.filter((one) => one.taken && one.situation === situation && one.locale === locale);
  return (
    <section class="panel">
      <h3>{t(`phrase-book.${situation}.name`)}</h3>
      <p class="hint">{t(`phrase-book.${situation}.text`)}</p>
      {here.length > 0 && (
        <ul class="phrase-list">
          {here.map((phrase) => (
            <PhraseEntry key={phrase.id} phrase={phrase} model={model} />
          ))}
        </ul>
      )}
      <NewPhrase key={locale} situation={situation} locale={locale} model={model} />
    </section>
  );
}
