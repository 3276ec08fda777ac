import '../style/drawer.css';
import { Dialog } from '../parts/dialog.tsx';
import { useTexts } from '../ui.ts';
import { cardsOf, type FactCard, type KnownFacts } from './known-facts.ts';

interface Props {
  readonly learnt: readonly KnownFacts[];
}

/** The knowledge drawer by itself, outside a call. */
export function DrawerPanel({ learnt, onClose }: Props & { onClose(): void }) {
  const { t } = useTexts();
  return (
    <Dialog title={t('drawer.title')} onClose={onClose}>
      <Drawer learnt={learnt} />
    </Dialog>
  );
}

/** What finished calls have left: their facts, the stale ones marked, and what was behind the anger (M-02). */
export function Drawer({ learnt }: Props) {
  const { t } = useTexts();
  return (
    <section class="drawer">
      <h3>{t('drawer.grown')}</h3>
      {learnt.length === 0 && <p>{t('drawer.empty')}</p>}
      {learnt.map((known) => (
        <Learnt key={known.id} known={known} />
      ))}
    </section>
  );
}

function Learnt({ known }: { known: KnownFacts }) {
  const texts = useTexts();
  const { id } = known;
  return (
    <details>
      <summary>{texts.known(id, 'title')}</summary>
      <ul class="drawer-cards">
        {cardsOf(known).map((card) => (
          <Card key={card.fact} id={id} card={card} />
        ))}
        <li>
          <b>{texts.t('drawer.behind')}</b>
          <br />
          {texts.known(id, 'concern')}
        </li>
      </ul>
    </details>
  );
}

function Card({ id, card: { fact, changes } }: { id: string; card: FactCard }) {
  const { t, known } = useTexts();
  const words = known(id, `facts.${fact}`);
  if (changes.length === 0) return <li>{words}</li>;
  return (
    <li class="stale">
      <span class="badge">{t('drawer.outdated')}</span> <s>{words}</s>
      {changes.map((change) => (
        <p key={change} class="changed">
          {known(id, `changes.${change}`)}
        </p>
      ))}
    </li>
  );
}
