import { isListedWord, Pos, posOf } from './words.ts';

/** One of a party or a creed, who writes with a capital what other nouns write small. */
const CREEDS = new Set(
  `democrat republican libertarian conservative liberal socialist communist centrist nationalist unionist labourite tory whig
  muslim christian catholic protestant jew hindu buddhist sikh mormon evangelical anglican lutheran methodist baptist quaker atheist`.split(/\s+/),
);
const COUNTRYMEN = new Set(
  `scot dane swede finn turk pole czech greek serb croat slovak spaniard brit iraqi israeli pakistani saudi frenchman irishman welshman dutchman
  englishwoman frenchwoman irishwoman welshwoman dutchwoman scotsman scotswoman scotchman cornishman yorkshireman
  englishman londoner dubliner parisian glaswegian liverpudlian mancunian berliner viennese olympian paralympian
  andorran argentine argentinian azerbaijani bahamian bahraini bangladeshi barbadian belizean botswanan briton burundian cypriot emirati eritrean fijian
  filipino filipina gabonese grenadian guinean guyanese icelander kazakh kosovan kuwaiti laotian luxembourger malagasy malawian maldivian malian mauritanian
  mauritian moldovan montenegrin mozambican nepali omani qatari salvadoran slovene slovenian somali surinamese tajik tanzanian togolese tongan turkmen
  uruguayan uzbek yemeni kurd ulsterman manxman tasmanian queenslander geordie scouser aussie kiwi angeleno bostonian chicagoan philadelphian muscovite
  neapolitan athenian northumbrian lancastrian catalan breton corsican`.split(/\s+/),
);
/** Those of a state whom lists of words do not hold; papers that are called so are left out. */
const OF_STATES = new Map(
  `coloradan colorado,floridian florida,alaskan alaska,kentuckian kentucky,iowan iowa,ohioan ohio,michigander michigan,minnesotan minnesota,nebraskan nebraska,
  nevadan nevada,vermonter vermont,wisconsinite wisconsin,marylander maryland,delawarean delaware,montanan montana,louisianan louisiana,mississippian mississippi,
  missourian missouri,pennsylvanian pennsylvania,alabamian alabama,arkansan arkansas,arizonan arizona,utahn utah,idahoan idaho,kansan kansas,mainer maine,
  hoosier indiana,texan texas,californian california,hawaiian hawaii,georgian georgia,virginian virginia`
    .split(',')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** It says of what country somebody is, and alone it may be a name. */
const FIRST_NAME_TOO = 'german';

/** The state whose people are called so, lower case: `coloradan` → `colorado`; null for other words. */
export const stateOfPeople = (lower: string) => OF_STATES.get(lower) ?? null;

/** Is one who comes from a place called so, and nothing else: `Scot`, `Londoner`, `Texan`? Lower case. */
export const isCountryman = (lower: string) => COUNTRYMEN.has(lower) || OF_STATES.has(lower);

/** `Californian`, `Chinese`, `Danish`; not `fireman`. */
function endsAsCountryman(lower: string): boolean {
  if (lower.endsWith('an')) return lower.length > 2 && lower[lower.length - 3] !== 'm';
  return lower.endsWith('ese') || lower.endsWith('ish');
}

/** Does the noun, written with a capital, say of what party, creed or country somebody is: `Democrat`, `Californian`? Lower case, singular. */
export function isPeopleNoun(lower: string): boolean {
  if (CREEDS.has(lower) || COUNTRYMEN.has(lower) || OF_STATES.has(lower) || lower === FIRST_NAME_TOO) return true;
  return endsAsCountryman(lower) && isListedWord(lower) && posOf(lower) === (Pos.noun | Pos.adjective);
}

/** Those that no ending tells. */
const OF_PEOPLES = new Set(
  `thai czech greek swiss dutch french iraqi israeli pakistani saudi afghan emirati qatari kuwaiti yemeni omani bahraini bangladeshi nepali somali uzbek
  kazakh filipino welsh basque catalan flemish icelandic arabic nordic slavic greenlandic`.split(/\s+/),
);

/** Does the word, written with a capital, say of what people somebody or something is: `Swedish`, `Portuguese`, `Thai`? Lower case. */
export function isOfAPeople(lower: string): boolean {
  if (COUNTRYMEN.has(lower) || OF_STATES.has(lower) || OF_PEOPLES.has(lower)) return true;
  return endsAsCountryman(lower) && isListedWord(lower) && (posOf(lower) & Pos.adjective) !== 0;
}

/** What somebody is by initials: `the MP`, `the CEO`. */
const BY_INITIALS = new Set('mp mep msp td mk mla mlc mpp ceo cfo coo cto vp gp dj'.split(' '));

/** What a body is by initials: `a PAC`, `the NGO`. */
const BODY_BY_INITIALS = new Set('pac pacs ngo ngos'.split(' '));

/** Do the initials say what a body is, and are the name of none? Lower case. */
export const isBodyByInitials = (lower: string) => BODY_BY_INITIALS.has(lower);

/** Do the initials name an office and nobody who holds it? Lower case. */
export const isOfficeByInitials = (lower: string) => BY_INITIALS.has(lower);
