import * as script from './client/page.client.ts?inline';
import * as style from './client/page.css?inline';
import { detailsOf } from './details.ts';
import { indexOf } from './document-index.ts';
import { dataBlock, Html, html } from './html.ts';
import { marksOf } from './mark.ts';
import { nameOf, type ReportDocument, type Section, sectionOf } from './section.ts';
import { Casting } from './voices.ts';

export interface ReportOptions {
  /** Says in a sentence what a rule looks for; null where it cannot. */
  readonly explain?: (rule: string) => string | null;
}

/** Opening marks in a square: the page asks nobody for an icon. */
const ICON = `data:image/svg+xml,${encodeURIComponent(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#083da1"/><path d="M8 18c0-5 2-8 6-9v3c-2 .7-3 2-3 4h3v7H8zm10 0c0-5 2-8 6-9v3c-2 .7-3 2-3 4h3v7h-6z" fill="#fff"/></svg>',
)}`;

/** Nothing is loaded from anywhere; only the page's own style and script, known by their hashes, are used. */
const POLICY = [
  "default-src 'none'",
  `style-src '${style.hash}'`,
  `script-src '${script.hash}'`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/**
 * One self-contained page: each document's text with its quotations marked in place, who speaks, and what to check.
 *
 * @param documents in the order of the page; several get an index
 * @returns the whole page as HTML, to be written as UTF-8
 */
export function reportPage(documents: readonly ReportDocument[], { explain = () => null }: ReportOptions = {}): string {
  const sections = sectionsOf(documents);
  const several = sections.length !== 1;
  const marks = sections.flatMap((section) => section.marks);
  const title = several ? `${documents.length} documents` : nameOf(documents[0]?.id ?? '');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="quotes">
<title>${title} – who said what</title>
<link rel="icon" href="${ICON}">
<style>${new Html(style.text)}</style>
</head>
<body>
<a class="skip" href="#${sections[0]?.prefix ?? ''}text">Skip to the text</a>
${PAGE_HEAD}
<main>
${several ? indexOf(sections) : ''}${sections.map((section) => sectionOf(section, several ? 'h2' : 'h1'))}<div id="filter" role="status" aria-live="polite"></div>
<div id="card" role="tooltip" hidden></div>
</main>
${dataBlock('data', detailsOf(marks, explain))}
<script>${new Html(script.text)}</script>
</body>
</html>
`;
  return page.markup;
}

const PAGE_HEAD = html`<header class="page">
<p class="brand"><span aria-hidden="true">“</span>Who said what</p>
<ul class="legend" aria-label="Kinds of quotations">
<li><span class="tag direct" aria-hidden="true">AB</span> direct</li>
<li><span class="tag mixed" aria-hidden="true">AB</span> mixed</li>
<li><span class="tag indirect" aria-hidden="true">AB</span> indirect</li>
<li class="keys"><kbd>j</kbd> <kbd>k</kbd> next and previous, <kbd>esc</kbd> shows all</li>
</ul>
</header>`;

function sectionsOf(documents: readonly ReportDocument[]): Section[] {
  const casting = new Casting();
  let from = 0;
  return documents.map((document, index) => {
    const prefix = documents.length === 1 ? '' : `d${index + 1}-`;
    const cast = casting.castOf(document.extraction);
    const marks = marksOf(document.extraction, cast, prefix, from);
    from += marks.length;
    return { ...document, prefix, cast, marks };
  });
}
