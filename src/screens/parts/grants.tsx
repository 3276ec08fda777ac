import type { ReplyView } from '../../engine/view/view.ts';
import { useTexts } from '../ui.ts';
import { GRANT_ICONS } from './grant-icons.ts';
import { Icon } from './icon.tsx';

/** What a reply hands out, by the parameters of the briefing (M-01). */
export function Grants({ grants }: Pick<ReplyView, 'grants'>) {
  const { t } = useTexts();
  return (
    <>
      {grants.map((grant) => (
        <span key={grant} class={`grant grant-${grant}`}>
          <Icon name={GRANT_ICONS[grant]} />
          {t(`call.grants.${grant}`)}
        </span>
      ))}
    </>
  );
}
