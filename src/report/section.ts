import type { Extraction } from '../types.ts';
import { articleOf } from './article.ts';
import { counted } from './counted.ts';
import { type Html, html } from './html.ts';
import type { Mark } from './mark.ts';
import { speakerList } from './speaker-list.ts';
import { toCheck } from './to-check.ts';
import type { Cast } from './voices.ts';

/** One document with what was found in it. */
export interface ReportDocument {
  /** How it is called on the page: its path. */
  readonly id: string;
  readonly text: string;
  /** What the page or record that it came from says of itself. */
  readonly about?: { readonly title?: string; readonly byline?: string; readonly date?: string };
  /** Nested quotations are drawn where they are given. */
  readonly extraction: Extraction;
}

/** A document in its place on the page. */
export interface Section extends ReportDocument {
  /** What its fragments begin with: nothing on a page of one document, else `d2-`. */
  readonly prefix: string;
  readonly cast: Cast;
  readonly marks: readonly Mark[];
}

/** How many there are of each kind, of speakers and of quotations. */
function summaryOf({ marks, cast }: Section): string {
  if (marks.length === 0) return 'No quotations found';
  const kinds = (['direct', 'mixed', 'indirect'] as const).flatMap((type) => {
    const count = marks.filter(({ quote }) => quote.type === type).length;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${type}`];
  });
  const speakers = cast.voices.filter(({ person }) => person > 0).length;
  return `${counted(marks.length, 'quotation')} (${kinds.join(', ')}) by ${counted(speakers, 'speaker')}`;
}

/** `-` is how a command line calls its standard input, no name to read. */
export const nameOf = (id: string) => (id === '-' ? 'Standard input' : id);

/** What a document says of itself, but for a title that its text begins with. */
function originOf({ text, about = {} }: ReportDocument): string {
  const { title, byline, date } = about;
  const own = title === undefined || text.trimStart().startsWith(title) ? undefined : title;
  return [own, byline, date].filter((part) => part !== undefined && part !== '').join(' · ');
}

/** The heading, speakers, doubts and text of one document. */
export function sectionOf(section: Section, heading: 'h1' | 'h2'): Html {
  const { id, text, prefix, cast, marks } = section;
  const title = html`<bdi>${nameOf(id)}</bdi>`;
  const origin = originOf(section);
  return html`<section class="document" id="${prefix}document" aria-labelledby="${prefix}title">
<header>
${heading === 'h1' ? html`<h1 id="${prefix}title">${title}</h1>` : html`<h2 class="title" id="${prefix}title">${title}</h2>`}
${
  origin === ''
    ? ''
    : html`<p class="origin"><bdi>${origin}</bdi></p>
`
}<p class="summary">${summaryOf(section)}</p>
</header>
<div class="side">${speakerList(cast.voices, prefix)}</div>
<div class="main">
${toCheck(marks, prefix)}
<article id="${prefix}text" aria-labelledby="${prefix}title" tabindex="-1">
${articleOf(text, marks)}</article>
</div>
</section>
`;
}
