import { extractQuotes } from '../../index.ts';
import type { ExtractOptions } from '../../types.ts';
import { colorLevel } from '../color.ts';
import type { Io } from '../io.ts';
import { jsonRenderer } from '../render/json.ts';
import { jsonlRenderer } from '../render/jsonl.ts';
import { printable } from '../render/printable.ts';
import type { Renderer } from '../render/renderer.ts';
import { documentsOf, exitOf, type InputFlags, type Tally } from './input-flags.ts';

export interface ExtractFlags extends InputFlags {
  readonly format: 'auto' | 'table' | 'json' | 'jsonl';
  readonly nested: boolean;
  readonly color?: boolean;
  readonly quiet: boolean;
}

async function rendererOf(format: ExtractFlags['format'], flags: ExtractFlags, io: Io, several: boolean): Promise<Renderer> {
  if (format === 'json') return jsonRenderer();
  if (format === 'jsonl') return jsonlRenderer();
  // chalk and string-width are loaded for a table alone
  const { tableRenderer } = await import('../render/table.ts');
  return tableRenderer(io.columns, colorLevel(flags.color, io), several);
}

/** `quotes extract`: finds the quotations of each document and prints them as they are found. */
export async function extract(files: readonly string[], flags: ExtractFlags, io: Io): Promise<number> {
  const format = flags.format === 'auto' ? (io.stdoutIsTerminal ? 'table' : 'jsonl') : flags.format;
  const tally: Tally = { documents: 0, failed: 0 };
  const documents = documentsOf(files, flags, io, tally);
  const renderer = await rendererOf(format, flags, io, files.length > 1);
  const options: ExtractOptions = { nested: flags.nested };
  let quotations = 0;
  let unnamed = 0;
  const speakers = new Set<string>();
  let begun = false;
  const begin = async () => {
    if (!begun && renderer.begin !== undefined) await io.write(renderer.begin());
    begun = true;
  };
  for await (const { id, text } of documents) {
    await begin();
    try {
      const extraction = extractQuotes(text, options);
      quotations += extraction.quotes.length;
      for (const { name } of extraction.speakers) {
        if (name === null) unnamed++;
        else speakers.add(name);
      }
      const rendered = renderer.document(id, extraction);
      if (rendered !== '') await io.write(rendered);
    } catch (error) {
      tally.documents--;
      tally.failed++;
      io.warn(`quotes: ${printable(id)}: ${printable(error instanceof Error ? error.message : String(error))}`);
    }
    if (io.signal.aborted) return exitOf(tally);
  }
  const code = exitOf(tally);
  if (code !== 2) {
    await begin();
    if (renderer.end !== undefined) await io.write(renderer.end());
  }
  if (io.stderrIsTerminal && !flags.quiet && format === 'table') {
    const count = (number: number, one: string) => `${number} ${one}${number === 1 ? '' : 's'}`;
    io.warn(`${count(quotations, 'quotation')}, ${count(speakers.size + unnamed, 'speaker')}`);
  }
  return code;
}
