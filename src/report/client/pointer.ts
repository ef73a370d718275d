import { hideCard, isKept, showCard } from './card.ts';
import { numberOf } from './data.ts';
import { isHidden } from './filter.ts';
import { visit } from './visit.ts';

const SHOW_DELAY = 90;
const HIDE_DELAY = 220;

/** What a pointer or the focus rests on shows its card; a click keeps it. One listener each for the whole page. */
export function listenToPointer(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (delay: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const piece = (target: EventTarget | null) => {
    const found = target instanceof Element ? target.closest('article [data-q]') : null;
    const number = found === null ? null : numberOf(found);
    return found === null || number === null || isHidden(number) ? null : { found, number };
  };
  const onCard = (target: EventTarget | null) => target instanceof Element && target.closest('#card') !== null;

  addEventListener('pointerover', ({ target, pointerType, clientX, clientY }) => {
    if (pointerType === 'touch' || isKept()) return;
    const over = piece(target);
    if (over !== null) later(SHOW_DELAY, () => showCard(over.number, over.found, false, clientX, clientY));
    else if (onCard(target)) clearTimeout(timer);
    else later(HIDE_DELAY, hideCard);
  });
  addEventListener('click', (event) => {
    const { target, clientX, clientY } = event;
    clearTimeout(timer);
    if (onCard(target) || (target instanceof Element && target.closest('#filter, .check a') !== null)) return;
    const over = piece(target);
    if (over === null) return hideCard();
    // words that are being selected are no click
    if (getSelection()?.isCollapsed === false) return;
    const label = target instanceof Element ? target.closest<HTMLAnchorElement>('a.tag') : null;
    if (label === null) return showCard(over.number, over.found, true, clientX, clientY);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    visit(label);
  });
  addEventListener('focusin', ({ target }) => {
    const label = target instanceof Element && target.matches('article a.tag:focus-visible') ? piece(target) : null;
    if (label !== null && target instanceof Element) showCard(label.number, target, true);
    else if (!onCard(target)) hideCard();
  });
}
