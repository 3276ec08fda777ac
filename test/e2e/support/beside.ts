/** What runs beside a call, among its instruments. */
import type { Page } from 'playwright-core';

export const mark = (page: Page) => page.locator('.instruments .beside-mark');
/** The same in words, for ears. */
export const told = (page: Page) => page.locator('.instruments .beside [role=status]');
