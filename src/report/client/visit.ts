import { hideCard, showCard } from './card.ts';
import { numberOf } from './data.ts';
import { isHidden, setFilter } from './filter.ts';

/** Browsers slow a page down that changes its address too often. */
const ADDRESS_DELAY = 300;
/** Parts of the window between which a quotation is well in view, with room for its card. */
const HIGHEST = 0.12;
const LOWEST = 0.7;
/** Frames in which a long text comes to rest. */
const SETTLING = 12;
let addressTimer: ReturnType<typeof setTimeout> | undefined;

/** The labels that begin the quotations of the text, in its order. */
export const labels = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('article a.tag')];

let last: HTMLAnchorElement | undefined;

/** The label visited last, while it is in view: whoever has scrolled away goes on from there. */
export function lastVisited(): HTMLAnchorElement | undefined {
  if (last === undefined) return undefined;
  const { top, bottom } = last.getBoundingClientRect();
  return bottom > 0 && top < document.documentElement.clientHeight ? last : undefined;
}

/** Whoever scrolls, clicks or types goes elsewhere: what still settles is let be. */
let settling = 0;
for (const type of ['wheel', 'touchmove', 'pointerdown', 'keydown', 'click']) addEventListener(type, () => settling++, { capture: true, passive: true });

/** Scrolls to a label, and again while the text above it, laid out as it comes into view, still moves it. */
function bring(label: HTMLAnchorElement, frames: number, turn: number): void {
  if (turn !== settling) return;
  const place = label.getBoundingClientRect().top / document.documentElement.clientHeight;
  if (place < HIGHEST || place > LOWEST) label.scrollIntoView({ block: 'center' });
  if (frames > 0) requestAnimationFrame(() => last === label && bring(label, frames - 1, turn));
}

/** Brings a quotation into view, with the focus on its label and its card shown. */
export function visit(label: HTMLAnchorElement): void {
  last = label;
  label.focus({ preventScroll: true });
  settling++;
  bring(label, SETTLING, settling);
  const number = numberOf(label);
  if (number !== null) showCard(number, label, true);
  clearTimeout(addressTimer);
  addressTimer = setTimeout(() => history.replaceState(null, '', label.hash), ADDRESS_DELAY);
}

/** A link to a quotation, from this page or from another, leads to it also where the filter hides it. */
export function followFragment(): void {
  const follow = () => {
    const id = decodeURIComponent(location.hash.slice(1));
    const label = id === '' ? null : document.getElementById(id)?.querySelector<HTMLAnchorElement>(':scope > a.tag');
    if (label === null || label === undefined) {
      // word of the change can come after the focus has gone on to a quotation
      if (document.activeElement?.matches('a.tag') !== true) hideCard();
      return;
    }
    const number = numberOf(label);
    if (number !== null && isHidden(number)) setFilter(null);
    visit(label);
  };
  addEventListener('hashchange', follow);
  // not before the text has its place
  if (location.hash === '') return;
  requestAnimationFrame(follow);
  // the browser goes to the fragment by itself once all is loaded, and that can take the focus away again
  const turn = settling;
  const again = () => document.activeElement === document.body && settling <= turn + 1 && follow();
  addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(again)), { once: true });
}
