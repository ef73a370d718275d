import type { QuoteData } from '../page-data.ts';
import { pageData, piecesOf, quoteAt, voiceOf } from './data.ts';
import { element } from './element.ts';

const KINDS = { direct: 'Direct quotation', mixed: 'Partly quoted', indirect: 'Indirect' } as const;
const GAP = 8;
const MARGIN = 12;

let shown: number | null = null;
let kept = false;

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
  place(box, beside, x, y);
  beside.setAttribute('aria-describedby', 'card');
}

export function hideCard(): void {
  light(shown, false);
  shown = null;
  kept = false;
  const box = card();
  if (box !== null) box.hidden = true;
  document.querySelector('[aria-describedby="card"]')?.removeAttribute('aria-describedby');
}

function light(number: number | null, on: boolean): void {
  if (number !== null) for (const piece of piecesOf(number)) piece.classList.toggle('lit', on);
}

/** Below the line of the text that is pointed at, above it where there is no room; on a narrow window the style puts it at the foot. */
function place(box: HTMLElement, beside: Element, x: number | undefined, y: number | undefined): void {
  const lines = [...beside.getClientRects()];
  const line = lines.find(({ top, bottom }) => y !== undefined && y >= top && y <= bottom) ?? lines[0];
  if (line === undefined) return;
  const { offsetWidth: width, offsetHeight: height } = box;
  const room = document.documentElement.clientWidth;
  const wanted = x === undefined ? line.left : Math.max(line.left, x - width / 3);
  const left = Math.max(MARGIN, Math.min(wanted, room - width - MARGIN));
  const below = line.bottom + GAP;
  const fits = below + height <= document.documentElement.clientHeight || line.top - GAP - height < 0;
  box.style.setProperty('--left', `${left + window.scrollX}px`);
  box.style.setProperty('--top', `${(fits ? below : line.top - GAP - height) + window.scrollY}px`);
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
  fact('Cue', quote.lemma === undefined || quote.lemma === quote.cue ? quote.cue : `${quote.cue ?? ''} (${quote.lemma})`);
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
