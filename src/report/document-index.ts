import { counted } from './counted.ts';
import { type Html, html } from './html.ts';
import { nameOf, type Section } from './section.ts';
import type { Voice } from './voices.ts';

/** Where the documents of a page stand, and who is quoted in more than one of them. */
export function indexOf(sections: readonly Section[]): Html {
  const quotations = sections.reduce((sum, { marks }) => sum + marks.length, 0);
  return html`<section class="index" aria-labelledby="title">
<header>
<h1 id="title">${counted(sections.length, 'document')}</h1>
<p class="summary">${counted(quotations, 'quotation')}</p>
</header>
${sections.length === 0 ? '' : table(sections)}
${quotedOften(sections)}</section>
`;
}

function table(sections: readonly Section[]): Html {
  return html`<table>
<thead><tr><th scope="col">Document</th><th scope="col">Quotations</th><th scope="col">Speakers</th><th scope="col">To check</th></tr></thead>
<tbody>
${sections.map(
  ({ id, prefix, marks, cast }) => html`<tr><th scope="row"><a href="#${prefix}document"><bdi>${nameOf(id)}</bdi></a></th><td>${marks.length}</td><td>${
    cast.voices.filter(({ person }) => person > 0).length
  }</td><td>${marks.filter(({ doubt }) => doubt !== null).length}</td></tr>
`,
)}</tbody>
</table>`;
}

function quotedOften(sections: readonly Section[]): Html {
  const people = new Map<number, { readonly voice: Voice; quotes: number; documents: number }>();
  for (const { cast } of sections) {
    for (const voice of cast.voices) {
      if (voice.person === 0) continue;
      const known = people.get(voice.person) ?? { voice, quotes: 0, documents: 0 };
      people.set(voice.person, { ...known, quotes: known.quotes + voice.quotes, documents: known.documents + 1 });
    }
  }
  const often = [...people.values()].filter(({ documents }) => documents > 1).sort((a, b) => b.documents - a.documents || b.quotes - a.quotes);
  if (often.length === 0) return html``;
  return html`<nav class="speakers" aria-labelledby="often">
<h2 id="often">Quoted in more than one</h2>
<ol>
${often.map(
  ({ voice, quotes, documents }) => html`<li><button type="button" class="${voice.color}" data-person="${voice.person}" aria-pressed="false">
<span class="label" aria-hidden="true">${voice.label}</span> <bdi class="name">${voice.name}</bdi> <span class="count">${quotes} in ${documents}</span>
</button></li>
`,
)}</ol>
</nav>
`;
}
