import { counted, percent } from './counted.ts';
import { chanceOf, DOUBTS, type Doubt } from './doubts.ts';
import { type Html, html } from './html.ts';
import type { Mark } from './mark.ts';
import { labelledBy } from './speaker-list.ts';

/** So many are shown at once; more wait behind their heading. */
const SHOWN = 12;
const LONGEST_SNIPPET = 140;

const HEADINGS: Readonly<Record<Doubt, string>> = {
  'no-speaker': 'No speaker found',
  'no-name': 'A speaker without a name',
  unsure: 'Likelier wrong than right',
};

/** What a reader should look at, with links, by what is in doubt. */
export function toCheck(marks: readonly Mark[], prefix: string): Html {
  const doubtful = marks.filter(({ doubt }) => doubt !== null);
  if (marks.length === 0) return html``;
  if (doubtful.length === 0) return html`<p class="check none">Nothing to check: each quotation has a speaker with a name, and more than an even chance.</p>`;
  const groups = DOUBTS.flatMap((doubt) => {
    const own = doubtful.filter((mark) => mark.doubt === doubt);
    return own.length === 0 ? [] : [group(doubt, own, doubtful.length <= SHOWN)];
  });
  return html`<section class="check" aria-labelledby="${labelledBy(prefix, 'check')}">
<div class="head"><h2 id="${prefix}check">To check</h2>
<p class="of">${counted(doubtful.length, 'quotation')} of ${marks.length.toLocaleString('en')}</p></div>
${groups}</section>`;
}

function group(doubt: Doubt, marks: readonly Mark[], open: boolean): Html {
  return html`<details${open ? html` open` : ''}>
<summary>${HEADINGS[doubt]} <span class="count">${marks.length}</span></summary>
<ul>
${marks.map(link)}</ul>
</details>
`;
}

function link(mark: Mark): Html {
  const { quote, anchor } = mark;
  const snippet = quote.text.length > LONGEST_SNIPPET ? `${quote.text.slice(0, LONGEST_SNIPPET).replace(/(?<!\s)\s+\S*$/u, '')} …` : quote.text;
  const said = reason(mark);
  return html`<li><a href="#${anchor}"><span class="id">${quote.id}</span><span class="words">${quote.type === 'direct' ? `“${snippet}”` : snippet}</span>${said === null ? '' : html`<bdi class="why">${said}</bdi>`}</a></li>
`;
}

function reason({ quote, doubt, voice }: Mark): string | null {
  if (doubt === 'unsure') return `${voice.name}? ${percent(chanceOf(quote))}`;
  if (doubt === 'no-name') return `who is “${quote.speaker?.mention?.text ?? ''}”?`;
  return null;
}
