/** The briefing at hand in a call, and what finished calls have left beside it (M-02). */
import { known } from 'virtual:facts';
import type { CallModel } from '../../screens/call/call-model.ts';
import { Drawer, DrawerPanel } from '../../screens/call/drawer.tsx';
import { KnowledgePanel } from '../../screens/call/knowledge-panel.tsx';
import { type KnownFacts, learntFrom } from '../../screens/call/known-facts.ts';
import type { Services } from '../services.ts';

interface Props {
  readonly call: CallModel;
  onClose(): void;
}

export async function openKnowledge(services: Services) {
  const learnt = await readLearnt(services);
  return (props: Props) => {
    const others = learnt.filter(({ id }) => id !== props.call.scenario.id);
    const nothingToTell = others.length === 0 && learnt.length > 0;
    // What lies behind this very call is found out in it.
    const closed = !props.call.view.value.helps.includes('drawer') || nothingToTell;
    return <KnowledgePanel {...props}>{!closed && <Drawer learnt={others} />}</KnowledgePanel>;
  };
}

/** The same by itself, outside a call. */
export async function openDrawer(services: Services) {
  const learnt = await readLearnt(services);
  return ({ onClose }: Pick<Props, 'onClose'>) => <DrawerPanel learnt={learnt} onClose={onClose} />;
}

async function readLearnt({ store, words }: Services): Promise<readonly KnownFacts[]> {
  const [finished] = await Promise.all([store.finished(), words.need('facts')]);
  return learntFrom(known, finished);
}
