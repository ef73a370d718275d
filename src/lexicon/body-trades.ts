/** What a body is called by, and the words of names that tell so. */
const TRADES: readonly (readonly [nouns: string, words: string])[] = [
  ['brokerage broker', 'securities brokers markets capital'],
  ['bank lender', 'bank bancorp bancshares savings trust credit'],
  ['insurer', 'insurance assurance mutual life'],
  ['airline carrier', 'airlines airways air aviation jet'],
  ['carmaker automaker manufacturer maker', 'motors automotive motor'],
  ['drugmaker manufacturer maker', 'pharma pharmaceuticals therapeutics biosciences biotech'],
  ['chipmaker manufacturer maker', 'semiconductor semiconductors'],
  ['brewer brewery', 'brewing breweries brewery beer'],
  ['retailer chain', 'stores supermarkets retail markets outfitters'],
  ['publisher', 'press books publishing media'],
  ['broadcaster network station channel', 'broadcasting television tv radio media channel'],
  ['utility supplier provider', 'energy power electric water gas utilities'],
  ['carrier operator provider', 'telecom wireless mobile telephone communications'],
  ['operator carrier', 'lines ferries shipping railways railroad rail buses trains ferry'],
  ['miner', 'mining minerals resources metals gold'],
  ['builder developer', 'homes builders construction properties realty estates'],
  ['studio', 'studios pictures films'],
  ['label', 'records music'],
  ['shipyard builder', 'shipyard shipbuilding yards'],
  ['consultancy', 'consulting advisors analytics'],
  ['fund investor', 'capital partners ventures fund'],
  ['regulator watchdog', 'authority commission agency bureau standards inspectorate'],
  ['charity', 'foundation trust relief aid rescue'],
];

let byNoun: Map<string, Set<string>> | null = null;

function load(): Map<string, Set<string>> {
  const map = new Map<string, Set<string>>();
  for (const [nouns, words] of TRADES)
    for (const noun of nouns.split(' ')) {
      const known = map.get(noun) ?? new Set();
      for (const word of words.split(' ')) known.add(word);
      map.set(noun, known);
    }
  return map;
}

/** Does a word of a body's name say that it is what the noun says: `the brokerage` of Osk Securities? Both in lower case. */
export function isTradeOf(noun: string, word: string): boolean {
  byNoun ??= load();
  return byNoun.get(noun)?.has(word) === true;
}
