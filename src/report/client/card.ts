import type { QuoteData } from '../page-data.ts';
import { pageData, piecesOf, quoteAt, voiceOf } from './data.ts';
import { element } from './element.ts';

const KINDS = { direct: 'Direct quotation', mixed: 'Partly quoted', indirect: 'Indirect' } as const;
const GAP = 8;
const MARGIN = 12;

interface Anchor {
  readonly beside: Element;
  /** Where the pointer was, from the element's own corner. */
  readonly at: { readonly x: number; readonly y: number } | null;
}

let shown: number | null = null;
let kept = false;
let anchor: Anchor | null = null;

const card = () => document.getElementById('card');

/** Is the card there to stay until it is put away? */
export const isKept = (): boolean => kept;

/** Lights all pieces of a quotation and shows what is known of it. */
export function showCard(number: number, beside: Element, keep: boolean, x?: number, y?: number): void {
  const quote = quoteAt(number);
  const box = card();
  if (quote === undefined || box === null) return;
  kept = keep;
  if (shown !== number) {
    light(shown, false);
    light(number, true);
    box.replaceChildren(...contentOf(quote));
    box.className = voiceOf(quote)?.color ?? '';
    shown = number;
  }
  box.hidden = false;
  beside.setAttribute('aria-describedby', 'card');
  const { left, top } = beside.getBoundingClientRect();
  anchor = { beside, at: x === undefined || y === undefined ? null : { x: x - left, y: y - top } };
  place();
}

/** Keeps the card beside its words while the page scrolls, or grows by what is laid out as it comes into view. */
export function followText(): void {
  addEventListener('scroll', () => requestAnimationFrame(place), { passive: true });
  new ResizeObserver(place).observe(document.body);
}

export function hideCard(): void {
  light(shown, false);
  shown = null;
  kept = false;
  anchor = null;
  const box = card();
  if (box !== null) box.hidden = true;
  document.querySelector('[aria-describedby="card"]')?.removeAttribute('aria-describedby');
}

function light(number: number | null, on: boolean): void {
  if (number !== null) for (const piece of piecesOf(number)) piece.classList.toggle('lit', on);
}

/** Below the line of the text that is pointed at, above it where there is no room; on a narrow window the style puts it at the foot. */
function place(): void {
  const box = card();
  if (box === null || anchor === null) return;
  const { beside, at } = anchor;
  const { left: edge, top } = beside.getBoundingClientRect();
  const lines = [...beside.getClientRects()];
  const line = lines.find((own) => at !== null && top + at.y >= own.top && top + at.y <= own.bottom) ?? lines[0];
  if (line === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = box;
  const wanted = at === null ? line.left : Math.max(line.left, edge + at.x - width / 3);
  const left = Math.max(MARGIN, Math.min(wanted, document.documentElement.clientWidth - width - MARGIN));
  const below = line.bottom + GAP;
  const fits = below + height <= document.documentElement.clientHeight || line.top - GAP - height < 0;
  box.style.setProperty('--left', `${Math.round(left)}px`);
  box.style.setProperty('--top', `${Math.round(fits ? below : line.top - GAP - height)}px`);
}

function contentOf(quote: QuoteData): Node[] {
  const voice = voiceOf(quote);
  const rule = pageData().rules[quote.rule];
  const parent = quote.parent === undefined ? undefined : quoteAt(quote.parent);
  const facts = element('dl', '');
  const fact = (term: string, value: string | undefined) => {
    if (value !== undefined && value !== '') facts.append(element('dt', '', term), element('dd', '', element('bdi', '', value)));
  };
  fact('Named by', quote.mention === voice?.name ? undefined : quote.mention);
  fact('Cue', quote.cue);
  fact('Said to', quote.addressee);
  fact('Came through', quote.via);
  if (parent !== undefined) fact('Inside of', `${parent.anchor.replace(/^d\d+-/, '')}, ${voiceOf(parent)?.name ?? ''}`);
  const sure = `${quote.sure} % sure${quote.nameSure === undefined ? '' : `, ${quote.nameSure} % of the name`}`;
  const trailSteps = quote.trail ?? [];
  const trail = element('ol', 'trail', ...trailSteps.map((step) => element('li', '', step)));
  return [
    element('p', 'who', element('span', 'label', voice?.label ?? '?'), element('bdi', 'name', voice?.name ?? ''), element('bdi', 'about', voice?.about ?? '')),
    element('p', 'what', `${KINDS[quote.type]} · ${sure}`),
    facts,
    rule === undefined ? null : element('p', 'why', rule.explain ?? '', ' ', element('code', '', rule.id)),
    trailSteps.length === 0 ? null : trail,
  ].filter((part) => part !== null);
}
