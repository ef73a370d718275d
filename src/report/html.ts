/** Markup that is safe to put on a page: only `html` makes it. */
export class Html {
  constructor(readonly markup: string) {}
}

type Insert = Html | string | number | null | undefined | false | readonly Insert[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const CONTROL_PICTURES = 0x2400;

/**
 * Text as text, in an element or in a quoted attribute. Control characters are shown by their pictures (`␛`), so that
 * neither a browser nor a terminal that prints the page acts on them.
 */
export function escaped(text: string): string {
  return text.replace(/[&<>"']|[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, (character) => {
    const entity = ENTITIES[character];
    if (entity !== undefined) return entity;
    const code = character.charCodeAt(0);
    if (code === 0x85) return ' ';
    return code < 0x20 ? String.fromCharCode(CONTROL_PICTURES + code) : '\ufffd';
  });
}

function markupOf(insert: Insert): string {
  if (insert instanceof Html) return insert.markup;
  if (typeof insert === 'string') return escaped(insert);
  if (typeof insert === 'number') return String(insert);
  if (insert === null || insert === undefined || insert === false) return '';
  return insert.map(markupOf).join('');
}

/** A template whose inserts are escaped, but for those that are markup themselves. Attributes must stand in double quotes. */
export function html(parts: TemplateStringsArray, ...inserts: readonly Insert[]): Html {
  let markup = parts[0] ?? '';
  inserts.forEach((insert, index) => {
    markup += markupOf(insert) + (parts[index + 1] ?? '');
  });
  return new Html(markup);
}

/** Data for a script to read: JSON that no markup in it can end. */
export function dataBlock(id: string, data: unknown): Html {
  const json = JSON.stringify(data).replace(/[<>&\u2028\u2029\u007f-\u009f]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return new Html(`<script type="application/json" id="${escaped(id)}">${json}</script>`);
}
