import { useTexts } from '../ui.ts';
import { Part } from './part.tsx';

/** Everything the server has of somebody, to be taken away by them. */
export function OwnData() {
  const { t } = useTexts();
  return (
    <Part title="me.data">
      <p>{t('me.data-line')}</p>
      <p class="buttons">
        <a class="button" href="api/me/export" download>
          {t('me.data-take')}
        </a>
      </p>
    </Part>
  );
}
