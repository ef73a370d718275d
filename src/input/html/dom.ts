/** As much of the DOM as reading a page takes; linkedom gives it. */
export interface DomNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  readonly textContent: string | null;
}

export interface DomElement extends DomNode {
  readonly localName: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  getAttributeNames(): readonly string[];
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  remove(): void;
  appendChild(child: DomNode): DomNode;
  replaceWith(...others: readonly DomNode[]): void;
}

export interface DomDocument extends DomNode {
  createElement(name: string): DomElement;
  readonly documentElement: DomElement | null;
  readonly body: DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** The words of a text node; null for anything else. */
function wordsOf(node: DomNode): string | null {
  return node.nodeType === TEXT || node.nodeType === CDATA ? (node.textContent ?? '') : null;
}

/** What a walk does at each node. */
export interface Visitor {
  /** False: what stands inside is passed over, and `leave` is not called. */
  readonly enter: (element: DomElement) => boolean;
  readonly leave: (element: DomElement) => void;
  readonly words: (words: string, node: DomNode) => void;
}

/** Walks a tree in document order without recursion: pages nest as deep as they like. */
export function walk(root: DomNode, visitor: Visitor): void {
  let node: DomNode | null = root.firstChild;
  while (node !== null && node !== root) {
    let below: DomNode | null = null;
    if (isElement(node)) {
      if (visitor.enter(node)) {
        below = node.firstChild;
        if (below === null) visitor.leave(node);
      }
    } else {
      const words = wordsOf(node);
      if (words !== null) visitor.words(words, node);
    }
    if (below !== null) {
      node = below;
      continue;
    }
    while (node !== null && node !== root && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && node !== root && isElement(node)) visitor.leave(node);
    }
    if (node === null || node === root) return;
    node = node.nextSibling;
  }
}

/** How many elements and pieces of text a tree has, and how deep its elements nest. */
export function sizeOf(root: DomNode): { readonly elements: number; readonly texts: number; readonly depth: number } {
  let elements = 0;
  let texts = 0;
  let depth = 0;
  let now = 0;
  walk(root, {
    enter() {
      elements++;
      depth = Math.max(depth, ++now);
      return true;
    },
    leave() {
      now--;
    },
    words: () => {
      texts++;
    },
  });
  return { elements, texts, depth };
}

/**
 * Reads a page as a tree; whatever is wrong with it is mended as browsers do.
 *
 * @throws UnreadableError where its elements nest too deep
 */
export type ParsePage = (html: string) => DomDocument;

/** Loads the parser: who reads no page does not pay for it. */
export async function pageParser(): Promise<ParsePage> {
  const [{ parseHTML }, { refuseDeepNesting }] = await Promise.all([import('linkedom'), import('./nesting.ts')]);
  return (html) => {
    refuseDeepNesting(html);
    const page: unknown = parseHTML(html).document;
    if (!isDocument(page)) throw new Error('no document');
    if (SHOUTED.test(html)) lowerAttributes(page);
    return page;
  };
}

/** `<A HREF="…">`, as old pages are written. */
const SHOUTED = /<[A-Za-z]\w*\s(?:[^<>]{0,300}?\s)?[A-Z]{2,}\s*=/;

/** The parser keeps the case of attributes' names, which says nothing. */
function lowerAttributes(root: DomNode): void {
  walk(root, {
    enter(element) {
      for (const name of element.getAttributeNames()) {
        const lower = name.toLowerCase();
        if (name !== lower && element.getAttribute(lower) === null) element.setAttribute(lower, element.getAttribute(name) ?? '');
      }
      return true;
    },
    leave: () => undefined,
    words: () => undefined,
  });
}

function isDocument(value: unknown): value is DomDocument {
  return typeof value === 'object' && value !== null && 'querySelectorAll' in value && 'firstChild' in value;
}
