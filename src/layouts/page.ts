import { isBeforePeriod } from '../text/label.ts';
import type { Unit } from '../text/units.ts';
import type { MarkedSpan, Paragraph } from '../types.ts';
import { labelsOf } from './labels.ts';
import type { Page, Paged } from './layout.ts';
import { lettersAmong, rolesAmong, speakersAmong } from './speakers.ts';
import { examinersIn, witnessesIn } from './who-asks.ts';

/** A turn in so many paragraphs, and those between go on with the turn before. */
const MOSTLY = 3;

/** Reads a document as its layout shows it. */
export function pageOf(text: string, paragraphs: readonly Paragraph[], units: readonly Unit[], marked: readonly MarkedSpan[]): Page {
  const byParagraph = new Map<number, Unit[]>();
  for (const unit of units) {
    const own = byParagraph.get(unit.paragraph);
    if (own === undefined) byParagraph.set(unit.paragraph, [unit]);
    else own.push(unit);
  }
  const unitsIn = (paragraph: number) => byParagraph.get(paragraph) ?? [];
  const labels = new Map([...labelsOf(text, paragraphs)].filter(([paragraph]) => byParagraph.has(paragraph)));
  const paged: Paged = { text, paragraphs, marked, unitsIn, labels };
  const spoken = speakersAmong(paged);
  const letters = lettersAmong(paged, spoken.size, [...labels.values()].some(({ kind }) => kind === 'letter') && isSworn(paged));
  const handles = [...labels].filter(([, { kind, stamped }]) => kind === 'handle' && !stamped);
  const chat = [...labels].filter(([, { kind, stamped }]) => kind === 'handle' && stamped);
  const roles = spoken.size + letters.size === 0 ? rolesAmong(paged) : [];
  const turns = new Map([...spoken, ...letters, ...handles, ...chat, ...roles].sort(([one], [other]) => one - other));
  // before a period, not on a line of its own, where what is done follows what is said
  const told = [...roles].filter(([, label]) => isBeforePeriod(text, label));
  const places = [...spoken.keys(), ...letters.keys(), ...[...chat, ...told].map(([place]) => place)].sort((one, other) => one - other);
  const first = places[0] ?? 0;
  const lastTurn = places[places.length - 1] ?? -1;
  return { ...paged, turns, lastTurn, mostlyTurns: MOSTLY * places.length >= lastTurn - first + 1 };
}

function isSworn(page: Paged): boolean {
  return examinersIn(page).length > 0 || witnessesIn(page).length > 0;
}
