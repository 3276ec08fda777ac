/** Gives the reader the files of a scenario, under the names they are known by again. */
import type { Source } from '../../../protocol/scenario.ts';

export function handOut({ yaml, words }: Source, id: string): void {
  save(`${id}.yaml`, yaml, 'application/yaml');
  for (const [locale, text] of Object.entries(words)) save(`${id}.${locale}.json`, text, 'application/json');
}

function save(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
