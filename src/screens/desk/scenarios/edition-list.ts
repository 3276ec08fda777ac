/** The editions on the trainer's desk: which are shown, and in which order. Pure. */
import type { Industry } from '../../../engine/vocabulary.ts';
import type { Edition } from '../../../protocol/scenario.ts';
import { LOCALE_ORDER } from './languages.ts';

export interface EditionFilter {
  readonly search: string;
  readonly channel: string;
  readonly industry: string;
  readonly anger: string;
  /** With earlier and retired editions. */
  readonly all: boolean;
}

export const NO_FILTER: EditionFilter = { search: '', channel: '', industry: '', anger: '', all: false };

/** In the reader's language, else in the first one it is written in. */
export function titleOf({ titles, scenario }: Pick<Edition, 'titles' | 'scenario'>, locale: string): string {
  const here = Object.entries(titles).find(([code]) => code === locale)?.[1];
  return here || LOCALE_ORDER.map((code) => titles[code]).find(Boolean) || scenario;
}

/** Where nothing narrower was asked for: of each scenario the newest that is not retired; one's own takes the program's place. */
function newest(editions: readonly Edition[]): readonly Edition[] {
  const last = new Map<string, Edition>();
  for (const edition of editions) {
    const known = last.get(edition.scenario);
    if (edition.retired === null && (!known || goesBefore(edition, known)))
      last.set(edition.scenario, edition);
  }
  return editions.filter((edition) => last.get(edition.scenario) === edition);
}

/** Program and organisation number their editions each from 1. */
const goesBefore = (one: Edition, other: Edition): boolean =>
  one.own === other.own ? one.number > other.number : one.own;

/** Those of one's own trade first, then by title; earlier editions behind later ones. */
export function shownEditions(
  editions: readonly Edition[],
  filter: EditionFilter,
  trade: Industry | null,
  locale: string,
): readonly Edition[] {
  const all = filter.all ? editions : newest(editions);
  const order = new Intl.Collator(locale);
  const rank = ({ industry }: Edition) => (industry === trade ? 0 : 1);
  return all
    .filter((edition) => fits(edition, filter, locale))
    .toSorted(
      (one, other) =>
        rank(one) - rank(other) ||
        order.compare(titleOf(one, locale), titleOf(other, locale)) ||
        other.number - one.number,
    );
}

function fits(
  edition: Edition,
  { search, channel, industry, anger }: EditionFilter,
  locale: string,
): boolean {
  const said = [edition.scenario, ...Object.values(edition.titles)].join(' ').toLocaleLowerCase(locale);
  return (
    (channel || edition.channel) === edition.channel &&
    (industry || edition.industry) === edition.industry &&
    (anger || edition.angerType) === edition.angerType &&
    search
      .toLocaleLowerCase(locale)
      .split(/\s+/)
      .every((word) => said.includes(word))
  );
}
