import { hideCard } from './card.ts';
import { numberOf } from './data.ts';
import { isHidden, setFilter } from './filter.ts';
import { labels, lastVisited, visit } from './visit.ts';

/** Keys that lead from one quotation to the next and back; up and down scroll, as everywhere. */
const STEPS: Readonly<Record<string, 1 | -1>> = { j: 1, k: -1, ArrowRight: 1, ArrowLeft: -1 };

/** Goes to the next quotation that is not filtered out, or the one before: from the one visited last, else from what is in view. */
function step(by: 1 | -1): void {
  const all = labels().filter((label) => !isHidden(numberOf(label) ?? -1));
  const last = lastVisited();
  const from = last === undefined ? -1 : all.indexOf(last);
  const next = from >= 0 ? from + by : placeInView(all, by);
  const label = all[next];
  if (label !== undefined) visit(label);
}

/** The first label that is not above the window, or the last that is. */
function placeInView(all: readonly HTMLElement[], by: 1 | -1): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.getBoundingClientRect().top ?? 0) < 0) low = middle + 1;
    else high = middle;
  }
  return by === 1 ? low : low - 1;
}

export function listenToKeys(): void {
  addEventListener('click', ({ target }) => {
    const by = target instanceof Element ? target.closest<HTMLElement>('button[data-step]')?.dataset.step : undefined;
    if (by !== undefined) step(by === '1' ? 1 : -1);
  });
  addEventListener('keydown', (event) => {
    const { key, target } = event;
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (target instanceof HTMLElement && (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/.test(target.tagName))) return;
    const by = STEPS[key];
    if (by !== undefined) {
      event.preventDefault();
      step(by);
    } else if (key === 'Escape') {
      hideCard();
      setFilter(null);
    }
  });
}
