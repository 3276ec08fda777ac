import type { Edition } from '../../../protocol/scenario.ts';
import { Icon } from '../../parts/icon.tsx';
import { useTexts } from '../../ui.ts';
import { titleOf } from './edition-list.ts';
import { LOCALE_ORDER, languageName } from './languages.ts';

interface Props {
  readonly edition: Edition;
  onRetire(edition: Edition, retired: boolean): void;
}

/** One edition: what it is, and where one can go with it. */
export function EditionCard({ edition, onRetire }: Props) {
  const { t, locale, day } = useTexts();
  const { channel, industry, angerType, number, own, published, retired, titles } = edition;
  const written = LOCALE_ORDER.filter((code) => titles[code]).map((code) => languageName(code, locale));
  const languages = written.length === LOCALE_ORDER.length ? t('editions.all-languages') : written.join(', ');
  return (
    <li class={`panel edition${retired === null ? '' : ' edition-retired'}`}>
      <p class="eyebrow">
        <Icon name={channel} />
        {t(`channels.${channel}`)} · {t(`industries.${industry}`)}
      </p>
      <h3>{titleOf(edition, locale)}</h3>
      <p class="hint">
        {t(`anger-types.${angerType}`)} · {languages}
      </p>
      {own && (
        <p class="hint">
          {t('editions.number', { number })} · {t('editions.published', { day: day(published) })}
          {retired !== null && <b> · {t('editions.retired', { day: day(retired) })}</b>}
        </p>
      )}
      <EditionWays edition={edition} onRetire={onRetire} />
    </li>
  );
}

function EditionWays({ edition, onRetire }: Props) {
  const { t, locale } = useTexts();
  const { version, own, retired } = edition;
  const title = titleOf(edition, locale);
  const named = (words: string) => `${words}: ${title}`;
  return (
    <p class="buttons edition-ways">
      <a class="button" href={`#/desk/preview/${version}`} aria-label={named(t('editions.preview'))}>
        {t('editions.preview')}
      </a>
      <a class="button" href={`#/desk/map/${version}`} aria-label={named(t('editions.map'))}>
        {t('editions.map')}
      </a>
      <a class="button quiet" href={`#/desk/upload/${version}`} aria-label={named(t(nextOf(own)))}>
        {t(nextOf(own))}
      </a>
      {own && (
        <button
          type="button"
          class="quiet"
          aria-label={named(t(retired === null ? 'editions.retire' : 'editions.put-back'))}
          onClick={() => onRetire(edition, retired === null)}
        >
          {t(retired === null ? 'editions.retire' : 'editions.put-back')}
        </button>
      )}
    </p>
  );
}

const nextOf = (own: boolean) => (own ? 'editions.next' : 'editions.make-own');
