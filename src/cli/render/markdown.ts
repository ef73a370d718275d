import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import type { Quote } from '../../types.ts';
import { oneLine } from './printable.ts';
import type { Renderer } from './renderer.ts';
import { shownName } from './speaker-colors.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });

/** A block quotation, and below it a line of who said it: `— **Ana Lund**, harbour master, _told_ (direct, 97 %)`. */
function blocksOf({ type, text: words, speaker, cue, confidence }: Quote): RootContent[] {
  const shown = oneLine(words);
  const source: PhrasingContent[] = [text('— '), { type: 'strong', children: [text(shownName(speaker))] }];
  if (speaker?.role != null) source.push(text(`, ${oneLine(speaker.role)}`));
  if (cue !== null) source.push(text(', '), { type: 'emphasis', children: [text(oneLine(cue.text))] });
  source.push(text(` (${type}, ${Math.round(confidence * 100)} %)`));
  return [
    { type: 'blockquote', children: [{ type: 'paragraph', children: [text(type === 'direct' ? `“${shown}”` : shown)] }] },
    { type: 'paragraph', children: source },
  ];
}

/** A heading a document and a block quotation a quotation. What the text has of Markdown and HTML is escaped. */
export const markdownRenderer: Renderer = {
  between: '\n',
  document({ id }, { quotes }) {
    const heading: RootContent = { type: 'heading', depth: 2, children: [text(oneLine(id))] };
    const root: Root = { type: 'root', children: [heading, ...quotes.flatMap(blocksOf)] };
    return toMarkdown(root, { emphasis: '_' });
  },
};
