/** A page without a browser: as much of a document as components need to be drawn into, so that what stands there can be read. */
import { type ComponentChild, render } from 'preact';

/** An element or a text, as it was drawn. */
export class Drawn {
  readonly nodeType: number;
  readonly namespaceURI = 'http://www.w3.org/1999/xhtml';
  readonly style = { cssText: '', setProperty: () => {} };
  readonly attributes = new Map<string, string>();
  readonly ownerDocument = fakeDocument;
  readonly localName: string;
  readonly childNodes: Drawn[] = [];
  parentNode: Drawn | null = null;
  data: string;

  constructor(localName: string, data = '') {
    this.nodeType = localName === '' ? 3 : 1;
    this.localName = localName;
    this.data = data;
  }

  get firstChild(): Drawn | null {
    return this.childNodes[0] ?? null;
  }

  get nextSibling(): Drawn | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }

  insertBefore(child: Drawn, before: Drawn | null): Drawn {
    child.remove();
    const place = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(place, 0, child);
    child.parentNode = this;
    return child;
  }

  remove(): void {
    const siblings = this.parentNode?.childNodes;
    siblings?.splice(siblings.indexOf(this), 1);
    this.parentNode = null;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  addEventListener(): void {}

  removeEventListener(): void {}

  /** All words, one after the other. */
  get text(): string {
    return this.data + this.childNodes.map(({ text }) => text).join('');
  }

  /** Every element with this class, in the order of the page. */
  all(name: string): readonly Drawn[] {
    const own = this.attributes.get('class')?.split(' ').includes(name) ? [this] : [];
    return [...own, ...this.childNodes.flatMap((child) => child.all(name))];
  }

  /** Every text by itself. */
  get texts(): readonly string[] {
    return this.localName === '' ? [this.data] : this.childNodes.flatMap(({ texts }) => texts);
  }
}

const fakeDocument = {
  createElementNS: (_: string, localName: string) => new Drawn(localName),
  createElement: (localName: string) => new Drawn(localName),
  createTextNode: (data: string) => new Drawn('', data),
};

/** Draws the page, lets it be read, and lets go of it again. */
export function drawn<Read>(page: ComponentChild, read: (root: Drawn) => Read): Read {
  const root = new Drawn('div');
  const place = root as unknown as Element;
  render(page, place);
  try {
    return read(root);
  } finally {
    render(null, place);
  }
}
