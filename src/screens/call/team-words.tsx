import type { Situation } from '../../course/phrases.ts';
import { useTexts } from '../ui.ts';
import type { Phrases } from './phrases.ts';
import type { TeamBook } from './team-book.ts';

interface Props {
  readonly situation: Situation;
  readonly team: TeamBook;
}

/** How the house addresses its customers in the language of the moment. */
export function TeamAddress({ team }: Pick<Props, 'team'>) {
  const { t, locale } = useTexts();
  const said = Object.entries(team.book.value?.address ?? {}).find(([code]) => code === locale);
  return said ? <p class="hint">{t(`team-phrases.${said[1]}`)}</p> : null;
}

/** What the team says there. */
export function TeamWords({ situation, team }: Props) {
  const { t } = useTexts();
  const said = (team.book.value?.phrases ?? []).filter((one) => one.taken && one.situation === situation);
  if (said.length === 0) return null;
  return (
    <div class="team-words">
      <h4>{t('team-phrases.said')}</h4>
      <ul>
        {said.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** One's own words for everybody: only if one likes. */
export function OfferWords({ situation, team, phrases }: Props & { readonly phrases: Phrases }) {
  const { t } = useTexts();
  const words = (phrases.kept.value[situation] ?? '').trim();
  const there = team.book.value?.phrases.some(({ text }) => text === words) ?? false;
  const outcome = team.offers.value[situation];
  if (team.book.value === null) return null;
  return (
    <div class="keeping">
      {words !== '' && !there && outcome !== 'offered' && (
        <button type="button" class="quiet" onClick={() => void team.offer(situation, words)}>
          {t('team-phrases.offer')}
          <span class="visually-hidden">: {t(`phrase-book.${situation}.name`)}</span>
        </button>
      )}
      <span role="status">{outcome && t(`team-phrases.${outcome}`)}</span>
    </div>
  );
}
