import { makeLog } from '../../engine/log/log.ts';
import { OpenCall } from '../../screens/share/open-call.tsx';
import type { Page } from '../page.ts';
import type { Services } from '../services.ts';
import type { Accepted } from '../share/accept-shared.ts';
import { acceptFile, acceptPayload, payloadIn } from '../share/open-file.ts';
import { makePayload } from '../share/payload.ts';

/** Takes a call from a file or a link; what cannot be read is told, and the page stays. */
export async function openOpener({ words, notices, go }: Services): Promise<Page> {
  await words.need('share');
  const show = async (accepting: Promise<Accepted>) => {
    const accepted = await accepting;
    if (!accepted.ok) return notices.tell(accepted.code);
    go({ page: 'shared', payload: await makePayload(makeLog(accepted.call.log)) });
  };
  const tell = () => notices.tell('unexpected');
  const onFile = (file: File) => void show(acceptFile(file)).catch(tell);
  const onLink = (link: string) => void show(acceptPayload(payloadIn(link))).catch(tell);
  return {
    title: ({ t }) => t('open.title'),
    draw: () => <OpenCall onFile={onFile} onLink={onLink} />,
    close: () => {},
  };
}
