import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { OwnProvider } from '../../protocol/coming-in.ts';
import { useTexts } from '../ui.ts';
import { Part, Press } from './part.tsx';

/** What became of a press, or of the way to a provider and back. */
export interface ProviderNews {
  readonly said: 'added' | 'removed' | 'taken' | 'failed';
  /** Of the provider. */
  readonly name: string;
  /** Whether somebody has just come back here from the provider. */
  readonly arrives: boolean;
}

export interface ProvidersModel {
  /** None where the server knows no provider. */
  readonly own: ReadonlySignal<readonly OwnProvider[]>;
  readonly unread: ReadonlySignal<boolean>;
  readonly news: ReadonlySignal<ProviderNews | null>;
  add(provider: OwnProvider): void;
  remove(provider: OwnProvider): void;
  readonly readAgain: () => void;
}

/** Other services that open this account, to be added and removed. */
export function ProvidersPart({ model }: { readonly model: ProvidersModel }) {
  const { t } = useTexts();
  const own = model.own.value;
  const unread = model.unread.value;
  if (own.length === 0 && !unread) return null;
  return (
    <Part title="providers.title">
      <p>{t('providers.line')}</p>
      <News news={model.news.value} />
      {unread && <p class="wrong">{t('providers.news.unread')}</p>}
      {unread && <Press name="account.again" onPress={model.readAgain} />}
      <ul class="devices">
        {own.map((provider) => (
          <ProviderItem key={provider.provider} provider={provider} model={model} />
        ))}
      </ul>
    </Part>
  );
}

/** Whoever comes back from a provider reads here how it went. */
function News({ news }: { readonly news: ProviderNews | null }) {
  const { t } = useTexts();
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (news?.arrives) place.current?.focus();
  }, []);
  const bad = news?.said === 'taken' || news?.said === 'failed';
  return (
    <p ref={place} tabIndex={-1} role="status" class={bad ? 'wrong' : undefined}>
      {news && t(`providers.news.${news.said}`, { name: news.name })}
    </p>
  );
}

interface ItemProps {
  readonly provider: OwnProvider;
  readonly model: ProvidersModel;
}

function ProviderItem({ provider, model }: ItemProps) {
  const { t } = useTexts();
  const { name, state } = provider;
  const added = state !== 'not-added';
  return (
    <li>
      <span>
        <b>{name}</b>
        <br />
        {t(`providers.states.${state}`)}
      </span>
      {state !== 'only-way-in' && (
        <button
          type="button"
          onClick={() => (added ? model.remove(provider) : model.add(provider))}
          aria-label={t(added ? 'providers.remove-named' : 'providers.add-named', { name })}
        >
          {t(added ? 'providers.remove' : 'providers.add')}
        </button>
      )}
    </li>
  );
}
