import { percent } from './counted.ts';
import { type Html, html } from './html.ts';
import type { Voice } from './voices.ts';

/** The speakers of a document, each a button that leaves only their quotations. */
export function speakerList(voices: readonly Voice[], prefix: string): Html {
  if (voices.length === 0) return html``;
  const widest = Math.max(...voices.map(({ share }) => share), Number.MIN_VALUE);
  return html`<nav class="speakers" aria-labelledby="${labelledBy(prefix, 'speakers')}">
<h2 id="${prefix}speakers">Speakers</h2>
<ol>
${voices.map((voice) => row(voice, widest))}</ol>
</nav>`;
}

/** The parts of a page with several documents are named after these too. */
export const labelledBy = (prefix: string, part: string) => (prefix === '' ? part : `${prefix}${part} ${prefix}title`);

function row({ person, label, color, name, role, quotes, share }: Voice, widest: number): Html {
  return html`<li><button type="button" class="${color}" data-person="${person}" aria-pressed="false"${role === null ? '' : html` title="${role}"`}>
<span class="label" aria-hidden="true">${label}</span>
<bdi class="name">${name}</bdi>
<span class="count">${quotes}</span>
<svg class="bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect width="${((share / widest) * 100).toFixed(1)}" height="4"/></svg>
<span class="share">${percent(share)}</span>
</button></li>
`;
}
