import { INFINITIVES } from './data/verbs.ts';
import { REPORTING_LEMMAS, type ReportingVerb, reportingVerb } from './reporting.ts';

const IRREGULAR = `said say|says say|told tell|wrote write|written write|swore swear|sworn swear|spoke speak|spoken speak|sang sing|sung sing|
thought think|felt feel|knew know|known know|meant mean|went go|gone go|goes go|made make|gave give|given give|took take|taken take|
began begin|begun begin|saw see|seen see|heard hear|held hold|found find|found find|understood understand|left leave|put put|
came come|got get|gotten get|had have|has have|was be|were be|is be|are be|been be|being be|am be|did do|does do|done do|ran run|run run|
cut cut|shot shoot|fought fight|taught teach|brought bring|bought buy|caught catch|sought seek|forgot forget|forgotten forget|
foresaw foresee|foreseen foresee|foretold foretell|misspoke misspeak|misspoken misspeak|retold retell|broke break|broken break|chose choose|chosen choose|drew draw|drawn draw|
drove drive|driven drive|fell fall|fallen fall|kept keep|led lead|lost lose|met meet|paid pay|read read|sent send|set set|showed show|shown show|
sat sit|stood stand|struck strike|won win|wept weep|bade bid|bet bet|let let|shouted shout|lit light|upheld uphold|withdrew withdraw|
lied lie|lies lie|lying lie|died die|dies die|dying die|tied tie|tying tie|vying vie|spat spit|rang ring|rung ring|laid lay|undertook undertake|
mistook mistake|overheard overhear|shook shake|grew grow|threw throw|rose rise|slung sling|flung fling|stung sting|swung swing|
sold sell|stole steal|stolen steal|hung hang|hid hide|hidden hide|bitten bite|dug dig|fed feed|fled flee|froze freeze|
frozen freeze|blew blow|blown blow|built build|bent bend|bred breed|clung cling|crept creep|dealt deal|dreamt dream|ate eat|eaten eat|
flew fly|flown fly|forgave forgive|forgiven forgive|forbade forbid|forbidden forbid|knelt kneel|leapt leap|rode ride|ridden ride|sank sink|
sunk sink|slept sleep|slid slide|spent spend|spun spin|sprang spring|sprung spring|stuck stick|strode stride|swept sweep|swam swim|tore tear|
torn tear|woke wake|woken wake|wore wear|worn wear|wrung wring|arose arise|awoke awake|became become|befell befall|beheld behold|bore bear|
borne bear|beaten beat|bled bleed|burnt burn|drank drink|drunk drink|dwelt dwell|forsook forsake|grown grow|thrown throw|risen rise|
shaken shake|lent lend|learnt learn|leant lean|lain lie|outdid outdo|overcame overcome|overtook overtake|overthrew overthrow|partook partake|
proven prove|redid redo|rewrote rewrite|rewritten rewrite|shone shine|shrank shrink|slew slay|smelt smell|sped speed|spelt spell|spilt spill|
spoilt spoil|stank stink|strove strive|swollen swell|trod tread|trodden tread|underwent undergo|withheld withhold|withstood withstand|
wove weave|woven weave|sewn sew|sown sow|mown mow|shorn shear|hewn hew`;

let irregular: Map<string, string> | null = null;
let lemmas: Set<string> | null = null;
const cache = new Map<string, string>();
const LARGEST_CACHE = 20_000;

function load(): Set<string> {
  irregular = new Map();
  for (const pair of IRREGULAR.split('|')) {
    const [form, lemma] = pair.trim().split(' ');
    if (form !== undefined && lemma !== undefined) irregular.set(form, lemma);
  }
  return new Set([...INFINITIVES.split(' '), ...REPORTING_LEMMAS()]);
}

/** Ways back from an ending to the lemma, in the order in which they are tried. */
function candidates(word: string): string[] {
  if (word.endsWith('ies')) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word.endsWith('es')) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)];
  if (word.endsWith('ied')) return [`${word.slice(0, -3)}y`];
  if (word.endsWith('ed')) return endings(word.slice(0, -2));
  if (word.endsWith('ing')) return endings(word.slice(0, -3));
  return [];
}

function endings(stem: string): string[] {
  const doubled = stem.length > 2 && stem[stem.length - 1] === stem[stem.length - 2];
  return doubled ? [stem, stem.slice(0, -1), `${stem}e`] : [`${stem}e`, stem];
}

/**
 * The lemma of a verb form: `told` → `tell`, `noting` → `note`.
 *
 * @param lower the form in lower case
 */
export function lemmaOf(lower: string): string {
  const known = cache.get(lower);
  if (known !== undefined) return known;
  lemmas ??= load();
  const all = lemmas;
  const tries = candidates(lower);
  const lemma = irregular?.get(lower) ?? (all.has(lower) ? lower : (tries.find((candidate) => all.has(candidate)) ?? tries[tries.length - 1] ?? lower));
  if (cache.size < LARGEST_CACHE) cache.set(lower, lemma);
  return lemma;
}

const reporting = new Map<string, ReportingVerb | null>();

/**
 * What a verb form reports and takes; undefined for one that does not report. The same as that of its lemma, in one look-up: it
 * is asked of nearly every word.
 *
 * @param lower the form in lower case
 */
export function reportingForm(lower: string): ReportingVerb | undefined {
  const known = reporting.get(lower);
  if (known !== undefined) return known ?? undefined;
  const verb = reportingVerb(lemmaOf(lower));
  if (reporting.size < LARGEST_CACHE) reporting.set(lower, verb ?? null);
  return verb;
}
