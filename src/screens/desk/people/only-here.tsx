import { useTexts } from '../../ui.ts';
import { isOnlyHere } from './reach.ts';

/** Said before somebody prints an address that no other machine can open. */
export function OnlyHere({ address }: { readonly address: string }) {
  const { t } = useTexts();
  return isOnlyHere(address) ? <p class="wrong not-printed">{t('only-here.line')}</p> : null;
}
