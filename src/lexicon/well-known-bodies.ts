// Bodies that papers name without saying what they are, each under the nouns by which they are called afterwards. Surnames that
// are more often somebody's, and words that open sentences by themselves, are left out.

const BY_NOUN: Readonly<Record<string, string>> = {
  company: `google|alphabet|facebook|meta|apple|microsoft|amazon|netflix|twitter|tiktok|bytedance|snapchat|instagram|whatsapp|youtube|linkedin|pinterest|reddit|
    spotify|uber|lyft|airbnb|paypal|ebay|etsy|alibaba|tencent|huawei|xiaomi|samsung|sony|panasonic|toshiba|hitachi|nokia|ericsson|motorola|lenovo|intel|nvidia|
    qualcomm|oracle|cisco|adobe|dropbox|zoom|palantir|foxconn|siemens|bosch|philips|boeing|airbus|lockheed martin|raytheon|northrop grumman|rolls-royce|halliburton|
    exxon|exxonmobil|exxon mobil|chevron|shell|totalenergies|equinor|statoil|gazprom|rosneft|lukoil|aramco|petrobras|eni|repsol|glencore|rio tinto|anglo american|
    arcelormittal|thyssenkrupp|basf|bayer|monsanto|syngenta|dupont|pfizer|moderna|astrazeneca|glaxosmithkline|novartis|roche|sanofi|merck|amgen|gilead|biontech|
    nestle|nestlé|unilever|danone|pepsico|pepsi|coca-cola|kellogg|heineken|carlsberg|diageo|starbucks|nike|adidas|gucci|lego|mattel|hasbro|nintendo|
    vodafone|verizon|comcast|t-mobile|telefonica|centrica|veolia|suez|serco|capita|carillion|deliveroo|ocado|wework|coinbase|enron|theranos|caterpillar|
    fedex|dhl|evergreen|maersk|amtrak|eurostar|eurotunnel|crossrail|bombardier|alstom|pixar|lucasfilm|disney|paramount`,
  carmaker: `toyota|honda|nissan|mazda|mitsubishi|subaru|suzuki|hyundai|kia|volkswagen|audi|porsche|skoda|bmw|daimler|mercedes-benz|volvo|renault|peugeot|
    citroen|citroën|fiat|ferrari|chrysler|stellantis|tesla|ford|general motors|cadillac|vauxhall|opel`,
  airline: `ryanair|easyjet|lufthansa|emirates|qantas|aeroflot|finnair|aer lingus|british airways|air france|virgin atlantic|jetblue|wizz air|alitalia|etihad|
    singapore airlines|american airlines|united airlines|southwest airlines|air canada|air india`,
  retailer: `walmart|tesco|asda|morrisons|waitrose|aldi|lidl|carrefour|ikea|zara|primark|costco|walgreens|kmart|argos|debenhams|poundland|wickes|john lewis|best buy|home depot`,
  bank: `goldman sachs|morgan stanley|jpmorgan|jpmorgan chase|citigroup|barclays|natwest|santander|hsbc|ubs|credit suisse|wells fargo|lloyds|bnp paribas|nomura|rabobank|danske`,
  agency: `reuters|xinhua|tass|bloomberg|agence france-presse|associated press|nasa|interpol|europol|eurostat|frontex|unicef|unesco|unhcr|usaid|fema|noaa|sepa`,
  network: `al jazeera|al arabiya|sky news|globo`,
  newspaper: `forbes|bild|pravda|yomiuri|haaretz|dagbladet|aftenposten|corriere della sera|der spiegel|le monde|le figaro|el pais|el país`,
  regulator: `ofcom|ofsted|ofgem|ofwat|ofqual`,
  charity: `oxfam|greenpeace|shelter|mencap|barnardo’s|unison|amnesty|médecins sans frontières|medecins sans frontieres|caritas|wateraid|scope|refuge|crisis|stonewall`,
  pollster: `gallup|yougov|ipsos|pew|nielsen|survation|comres|opinium`,
  union: `usdaw|verdi|aslef|solidarnosc|solidarność`,
  party: `sinn féin|sinn fein|fianna fáil|fianna fail|fine gael|plaid cymru|fidesz|likud|syriza|podemos|hadash|kadima|meretz|vox|ukip|fretilin|swapo|frelimo|renamo`,
  group: `hamas|hezbollah|hizbollah|fatah|taliban|al-qaeda|al qaeda|al-shabaab|boko haram|anonymous|wikipedia|mozilla|openai|anthropic|deepmind|opec|nato|uefa|fifa|mercosur|asean|farc`,
  government: `the kremlin|kremlin|the pentagon|pentagon|whitehall|capitol hill|downing street|scotland yard`,
  club: `juventus|barcelona|arsenal|chelsea|tottenham|everton|celtic|rangers|benfica|ajax|rovers|wanderers|hotspur|saracens`,
};

let nouns: Map<string, string> | null = null;

/** What the body that is named so, lower case, is called: `airline` for Ryanair; undefined for names that are not known. */
export function nounOfKnownBody(lower: string): string | undefined {
  if (nouns === null) {
    nouns = new Map();
    for (const [noun, names] of Object.entries(BY_NOUN)) for (const name of names.split('|')) nouns.set(name.trim(), noun);
  }
  return nouns.get(lower);
}
