import { describe, expect } from 'vitest';
import { offeredIds } from '../../src/files/shipped.ts';
import { LOCALES } from '../../src/i18n/locales.ts';
import { address, replyButton, stage, takeCall } from './support/player.ts';
import { it } from './support/visitor.ts';
import { textOf } from './support/words.ts';

/** Each language has its share of the scenarios, so that all of them are opened once. */
const shareOf = (place: number): readonly string[] =>
  offeredIds().filter((_, index) => index % LOCALES.length === place);

describe.each(LOCALES.map((locale, place) => ({ locale, ids: shareOf(place) })))(
  'in $locale',
  ({ locale, ids }) => {
    it.for(ids)(
      '%s is picked up: somebody speaks, and there are answers',
      async (id, { page, complaints }) => {
        await page.goto(address());
        await page.getByRole('banner').getByRole('combobox').selectOption(locale);
        await page.locator(`html[lang=${locale}]`).waitFor();
        await takeCall(page, id, locale);
        await stage(page);
        await page
          .locator('main')
          .getByText(textOf(id, 'customer.name', locale))
          .first()
          .waitFor();
        expect(await replyButton(page, id, null, locale).count()).toBeGreaterThan(2);
        expect(complaints).toEqual([]);
      },
    );
  },
);
