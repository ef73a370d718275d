import { hideCard } from './card.ts';
import { pageData, quoteAt, voiceOf } from './data.ts';
import { element } from './element.ts';

let only: number | null = null;

const personOf = (number: number): number | undefined => {
  const quote = quoteAt(number);
  return quote === undefined ? undefined : voiceOf(quote)?.person;
};

/** Does the filter hide this quotation? */
export const isHidden = (number: number): boolean => only !== null && personOf(number) !== only;

/** Leaves only the quotations of one person; null shows all. */
export function setFilter(person: number | null): void {
  only = person;
  for (const mark of document.querySelectorAll('article [data-q]')) {
    const numbers = (mark.getAttribute('data-q') ?? '').split(' ').map(Number);
    mark.classList.toggle('out', numbers.every(isHidden));
    const label = mark.firstElementChild;
    if (label instanceof HTMLAnchorElement && label.classList.contains('tag')) label.tabIndex = isHidden(numbers[0] ?? 0) ? -1 : 0;
  }
  for (const button of document.querySelectorAll<HTMLElement>('button[data-person]')) {
    button.setAttribute('aria-pressed', String(person !== null && button.dataset.person === String(person)));
  }
  document.body.classList.toggle('filtered', person !== null);
  showState();
}

function showState(): void {
  const state = document.getElementById('filter');
  if (state === null) return;
  const voice = pageData().voices.find(({ person }) => person === only);
  if (only === null || voice === undefined) {
    state.replaceChildren();
    return;
  }
  const count = pageData().quotes.filter((_quote, number) => !isHidden(number)).length;
  state.className = voice.color;
  state.replaceChildren(
    element('span', 'label', voice.label),
    element('bdi', 'name', voice.name),
    element('span', 'count', `${count}`, element('span', 'all', ` of ${pageData().quotes.length}`)),
    button('‹', 'Previous quotation', { step: '-1' }),
    button('›', 'Next quotation', { step: '1' }),
    button('Show all', null, { person: '' }),
  );
}

function button(text: string, label: string | null, data: Readonly<Record<string, string>>): HTMLElement {
  const made = element('button', '', text);
  made.setAttribute('type', 'button');
  if (label !== null) made.setAttribute('aria-label', label);
  Object.assign(made.dataset, data);
  return made;
}

export function listenToFilter(): void {
  addEventListener('click', ({ target }) => {
    const pressed = target instanceof Element ? target.closest<HTMLElement>('button[data-person]') : null;
    if (pressed === null) return;
    const { person } = pressed.dataset;
    hideCard();
    setFilter(person === undefined || person === '' || Number(person) === only ? null : Number(person));
  });
}
