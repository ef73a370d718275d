import { Chalk } from 'chalk';
import type { InputDocument } from '../../input/input-document.ts';
import type { Place } from '../../types.ts';
import { explanationLines } from './explanation.ts';
import type { RenderSettings } from './renderer.ts';
import { tableRenderer } from './table.ts';

/** The quotations at a place with what explains them, and what was considered there and not taken. */
export function placeLines(document: InputDocument, { quotes, rejected }: Place, settings: RenderSettings): string {
  const chalk = new Chalk({ level: settings.colorLevel });
  const found = tableRenderer(settings).document(document, { quotes, speakers: [] });
  if (rejected.length === 0) return found;
  return `${found}${chalk.bold('not taken here')}\n${explanationLines(document.text, rejected, settings.columns, chalk)}`;
}
