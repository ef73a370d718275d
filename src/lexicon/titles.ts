import type { EntityKind } from '../types.ts';
import { hasPeriod, withoutPeriod } from './period.ts';

export interface NounClass {
  readonly kind: EntityKind;
  readonly gender?: 'm' | 'f';
  readonly plural?: boolean;
}

const MALE =
  'man boy father son brother uncle grandfather grandson nephew husband king prince duke lord gentleman lad guy widower chairman spokesman congressman councilman businessman salesman policeman fisherman alderman fireman actor waiter monk priest clergyman nobleman groom bridegroom boyfriend dad daddy grandad grandpa papa footman milkman postman landlord sir stepfather father-in-law brother-in-law son-in-law godfather fiance fiancé barman anchorman foreman craftsman handyman repairman groundsman cowboy stuntman mailman nurseryman dairyman coachman lobsterman longshoreman yardman headman abbot headmaster committeeman trawlerman lifeboatman coxswain helmsman yachtsman bosun schoolmaster stationmaster stepson doorman masseur oilman townsman ambulanceman';
const FEMALE =
  'woman girl mother daughter sister aunt grandmother granddaughter niece wife queen princess duchess lady widow chairwoman spokeswoman congresswoman councilwoman businesswoman policewoman actress waitress nun heroine hostess bride girlfriend gran grandma granny mom mum mama landlady madam stepmother mother-in-law sister-in-law daughter-in-law governess housewife maid godmother mistress headmistress fiancee fiancée stewardess barmaid saleswoman anchorwoman forewoman seamstress ballerina camerawoman stuntwoman craftswoman abbess prioress masseuse matron committeewoman postwoman helmswoman yachtswoman schoolmistress stepdaughter townswoman';
const PERSON =
  'person mp mep msp td vet selectman selectwoman president vice-president senator secretary judge justice mayor governor director manager chair chairperson adviser advisor aide lawyer attorney officer official professor chief minister candidate leader author reporter editor host strategist analyst historian resident voter supporter representative ambassador captain general colonel sergeant lieutenant major admiral commander inspector detective deputy spokesperson researcher scientist economist expert critic doctor physician surgeon nurse teacher student coach player striker goalkeeper referee trainer pilot driver worker farmer fisher owner founder executive ceo counsel prosecutor defendant witness victim suspect survivor source journalist correspondent columnist writer novelist poet singer musician artist designer architect engineer developer programmer consultant contractor broker trader investor banker accountant auditor clerk commissioner councillor councilor delegate envoy diplomat premier chancellor treasurer comptroller speaker whip lawmaker legislator parliamentarian politician activist organizer organiser campaigner protester demonstrator volunteer neighbor neighbour friend colleague partner child kid baby teenager parent sibling cousin relative guest visitor customer client passenger tourist patient stranger soldier veteran sailor guard cop librarian curator principal dean provost chaplain pastor bishop archbishop cardinal rabbi imam pope reverend vicar sheriff constable superintendent supervisor assistant intern apprentice head boss member operative pollster fundraiser donor lobbyist planner ranger biologist chemist physicist geologist astronomer psychologist sociologist anthropologist epidemiologist meteorologist climatologist ecologist botanist nominee frontrunner front-runner rival opponent incumbent challenger skipper navigator baker butcher carpenter plumber mechanic electrician cook chef butler servant gardener merchant shopkeeper innkeeper master squire solicitor barrister postmaster postmistress sexton baron baroness count countess earl viscount heir dictator monarch emperor mogul tycoon billionaire entrepreneur predecessor successor spouse counterpart mentor ally agent mate boatman caretaker cleaner watchman messenger painter sculptor translator interpreter archivist restorer composer pianist violinist drummer guitarist dancer choreographer producer screenwriter photographer cameraman filmmaker blogger podcaster pundit commentator presenter broadcaster moderator negotiator mediator arbitrator magistrate collector convenor convener ombudsman juror bailiff warden inmate prisoner detainee hostage refugee migrant immigrant tenant homeowner motorist cyclist pedestrian commuter shopper churchgoer parishioner worshipper worshiper orphan roommate flatmate housemate companion classmate teammate co-worker coworker acquaintance confidant confidante tutor lecturer academic scholar graduate alumnus freshman sophomore undergraduate paramedic firefighter rescuer lifeguard medic midwife dentist pharmacist therapist counselor counsellor psychiatrist veterinarian coroner pathologist toxicologist statistician mathematician philosopher theologian linguist geographer demographer oceanographer hydrologist seismologist zoologist entomologist naturalist explorer traveler traveller hiker climber swimmer golfer boxer wrestler gymnast skater skier jockey quarterback goalie midfielder winger linebacker shortstop pitcher outfielder batsman bowler fullback halfback cornerback publicist whistleblower informant insider outsider newcomer recruit cadet corporal airman seaman trooper patrolman investigator registrar bookkeeper trustee benefactor backer disciple missionary curate preacher evangelist nanny babysitter chauffeur attendant janitor concierge receptionist bookseller grocer greengrocer fishmonger florist jeweler jeweller watchmaker clockmaker locksmith hairdresser bricklayer welder machinist miner logger rancher beekeeper winemaker bartender hotelier restaurateur vendor salesperson realtor financier underwriter actuary hacker coder gamer petitioner plaintiff claimant appellant litigant complainant accuser bystander onlooker eyewitness mourner grandparent newlywed advocate proponent defender reformer dissident rebel militant extremist gunman attacker assailant burglar thief robber murderer killer kidnapper smuggler trafficker dealer addict recipient beneficiary applicant contestant competitor contender finalist winner loser champion medalist medallist athlete sprinter rower cricketer footballer rapper vocalist bassist soprano comedian magician entertainer performer impresario promoter playwright dramatist essayist biographer commodore brigadier marshal ensign midshipman quartermaster canon deacon friar pontiff prelate sovereign rector cartoonist illustrator animator technician technologist inventor neuroscientist biochemist microbiologist virologist immunologist oncologist cardiologist neurologist pediatrician paediatrician gynecologist radiologist dermatologist nutritionist dietitian physiologist criminologist ethicist theorist specialist practitioner employer employee staffer laborer labourer trainee retiree pensioner loyalist conservationist environmentalist feminist industrialist philanthropist heiress aristocrat peasant slave settler colonist islander villager citizen taxpayer constituent councilmember assemblyman assemblywoman schoolteacher headteacher schoolboy schoolgirl pupil toddler adolescent youngster organist violist cellist oboist cfo coo cto cmo cio vp svp evp dj gp narrator observer attendee objector detractor respondent commenter neurosurgeon speechwriter superdelegate fact-checker magnate interviewer impersonator spymaster enthusiast policymaker caller listener marcher rioter endorser booster antagonist acrobat acupuncturist administrator agronomist anesthesiologist anaesthetist announcer apiarist appraiser arborist archaeologist archeologist arsonist artisan assayer astronaut astrophysicist auctioneer barista barkeeper beautician bioethicist biophysicist blacksmith boatbuilder bodyguard bodybuilder bookbinder bookmaker bouncer bursar busker cabdriver cabbie cabinetmaker caregiver carer cartographer caterer chiropractor clinician cobbler conductor confectioner conservator copywriter cosmologist cosmetologist crofter cryptographer custodian dietician dispatcher docent educator embalmer endocrinologist engraver ethnographer examiner farmhand farmworker fellow forecaster forester furrier gamekeeper gastroenterologist genealogist geneticist geophysicist glaciologist glassblower glazier goldsmith gravedigger greenkeeper groundskeeper gunsmith hairstylist harbormaster harbourmaster harpist herbalist herder homemaker horologist housekeeper hydrogeologist hygienist hypnotist instructor ironmonger ironworker juggler landscaper lumberjack luthier manicurist metallurgist millwright milliner mortician musicologist nephrologist neurobiologist newscaster notary obstetrician ophthalmologist optician optometrist ornithologist orthodontist orthopedist osteopath paleontologist palaeontologist paralegal percussionist perfumer pharmacologist phlebotomist photojournalist physiotherapist pipefitter plasterer podiatrist primatologist printmaker proofreader proprietor psychoanalyst psychotherapist publican puppeteer radiographer rheumatologist roofer saxophonist scaffolder shipwright shoemaker silversmith songwriter sommelier sportscaster sportswriter stagehand stenographer steward stockbroker stonemason storekeeper storyteller stylist surveyor tailor taxidermist telemarketer toolmaker trucker trumpeter typist umpire undertaker upholsterer urologist valet videographer vintner volcanologist webmaster whaler woodcarver woodcutter woodworker zookeeper surrogate adoptee evacuee returnee escapee internee absentee licensee grantee mentee ringleader cofounder coauthor subscriber congregant seminarian cleric mullah ayatollah mufti sheikh guru shaman regent chieftain emir oba igwe undersecretary native shepherd deckhand docker stevedore joiner dressmaker cheesemaker jailer jurist postgraduate dropout vlogger youtuber influencer newsreader memoirist ceramicist runner marathoner snowboarder surfer mountaineer consul attaché peacekeeper lodger householder exile defector hijacker gangster scammer holidaymaker camper birdwatcher birder hobbyist punter assessor valuer antiquarian aspirant coxswain cosmonaut aviator workmate childminder teen centenarian nonagenarian octogenarian septuagenarian sexagenarian amputee recluse astrologer lexicographer etymologist horticulturist horticulturalist barber tattooist croupier emcee believer paratrooper mk mla mlc mpp taoiseach tánaiste backbencher frontbencher crossbencher';
const GROUP =
  'people police family couple public crowd mob throng multitude rabble audience crew staff team group panel jury opposition press media leadership majority minority gang pair duo trio coalition delegation population electorate troops personnel clergy cavalry squad faculty youth half third rest number percent cent congregation side choir chorus brass management prosecution defense defence';
const ORGANIZATION =
  'committee pac ngo television chamber council commission board ministry department directorate secretariat agency company corporation court bank party union government university college school newspaper outlet campaign camp organization organisation association institute institution foundation firm bureau office administration authority center centre club league federation church hospital museum theater theatre network station channel paper magazine publisher website platform regulator parliament congress senate house assembly cabinet embassy consulate palace diocese archdiocese synod mosque synagogue cathedral convent monastery clinic infirmary library gallery constabulary militia insurer lender manufacturer retailer supplier brokerage consultancy conglomerate watchdog army navy force service society trust fund charity nonprofit airline railway utility startup guild restaurant café cafe pub shop store supermarket bakery winery shipyard dockyard airport prison jail orphanage hospice zoo aquarium academy alliance brigade label studio opera orchestra ballet circus farm cooperative co-op casino arena start-up carmaker automaker drugmaker chipmaker airbase bloc inspectorate judiciary tribunal coastguard hotel brewery factory mill exchange city town state country nation village county province legislature tabloid district presidency chancellery borough parish municipality prefecture consortium chain wholesaler dealership subsidiary junta regime syndicate';
const DOCUMENT =
  'research spot reply entry advert flyer footage billboard report data statistics statement letter article memo memorandum ruling poll study survey indictment tweet post book story email e-mail text document filing complaint lawsuit affidavit transcript editorial column op-ed essay bulletin release announcement notice sign poster placard banner headline caption advertisement ad commercial video film documentary page account dossier brief order decree law bill treaty constitution agreement contract note message telegram diary journal review analysis audit assessment finding chapter verse inscription plaque card leaflet pamphlet petition manifesto resolution motion sheet proposal plan speech projection forecast pitch estimate excerpt suit subpoena movie clip cable summary footnote voicemail brochure newsletter charter slogan sticker recording presentation spreadsheet';

/** Plurals whose singular no list has or makes something else of: `the authorities` are no bodies, `court papers say`. */
const GROUPS_IN_PLURAL = 'children wives republicans democrats authorities viewers readers fans followers locals';
const DOCUMENTS_IN_PLURAL = 'papers records results calculations';

let classes: Map<string, NounClass> | null = null;

function plural(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (/(?:[^aeo])y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

function load(): Map<string, NounClass> {
  const map = new Map<string, NounClass>();
  const add = (words: string, kind: EntityKind, gender?: 'm' | 'f') => {
    for (const word of words.split(' ')) {
      if (!map.has(word)) map.set(word, gender === undefined ? { kind } : { kind, gender });
      const many = plural(word);
      if (!map.has(many)) map.set(many, { kind: kind === 'person' ? 'group' : kind, plural: true });
    }
  };
  add(MALE, 'person', 'm');
  add(FEMALE, 'person', 'f');
  add(PERSON, 'person');
  add(ORGANIZATION, 'organization');
  add(DOCUMENT, 'document');
  add(GROUP, 'group');
  for (const word of GROUPS_IN_PLURAL.split(' ')) map.set(word, { kind: 'group', plural: true });
  for (const word of DOCUMENTS_IN_PLURAL.split(' ')) map.set(word, { kind: 'document', plural: true });
  return map;
}

const NINE = '9'.charCodeAt(0);
const AGE = /^\d+-year-old(s?)$/;

/**
 * What kind of speaker a common noun names; undefined for one that names none.
 *
 * @param lower the noun in lower case, singular or plural; a final period is ignored
 */
export function nounClass(lower: string): NounClass | undefined {
  classes ??= load();
  // `the 24-year-old`
  const age = lower.charCodeAt(0) <= NINE ? AGE.exec(lower) : null;
  if (age !== null) return age[1] === 's' ? { kind: 'group', plural: true } : { kind: 'person' };
  return classes.get(lower) ?? (hasPeriod(lower) ? classes.get(withoutPeriod(lower)) : undefined) ?? joinedClass(lower, classes);
}

/** A noun for one person: `mayor`; `mayors` is one for a group. */
export function isPersonNoun(lower: string): boolean {
  return nounClass(lower)?.kind === 'person';
}

const OFFICE_TAIL = new Set(['elect', 'general', 'designate', 'emeritus', 'emerita', 'in-chief', 'treasurer', 'at-law']);
const OFFICE_HEAD = new Set(['ex', 'vice', 'co', 'deputy', 'under', 'then', 'great', 'step', 'half', 'fellow', 'arch']);

/** Nouns that stand in compounds which modify: `a father-son firm`, `a nine-member board`, `a single-parent home`. */
const OF_COMPOUNDS =
  /^(?:man|woman|boy|girl|son|daughter|brother|sister|mother|father|child|kid|baby|parent|patient|teacher|student|person|member|resident|citizen|victim|guest|customer|client|employee|voter|source|master|slave|migrant|refugee|native|major|general|count|fellow|principal|critic|ceo|elect)$/;
const COUNTS =
  /^(?:\d.*|an?|one|two|three|four|five|six|seven|eight|nine|ten|single|multi|all|non|anti|pro|per|first|third|cross|inter|mid|self|many|few|every|no)$/;

/** `director-general`, `ex-mayor`: an office with its rank joined to it; not `mother-of-pearl`. */
function joinedClass(lower: string, known: ReadonlyMap<string, NounClass>): NounClass | undefined {
  const hyphen = lower.indexOf('-');
  if (hyphen < 1) return undefined;
  const [head, tail] = [lower.slice(0, hyphen), lower.slice(hyphen + 1)];
  // `the mum-of-four`
  if (/^of-(?:one|two|three|four|five|six|seven|eight|nine|ten)$/.test(tail)) return known.get(head);
  // `film-maker`, `whistle-blower`
  const whole = known.get(head + tail);
  if (whole?.kind === 'person') return whole;
  // `taxi-driver`, `singer-songwriter`; not `nine-member`, `parent-teacher`
  const last = known.get(tail);
  if (last?.kind === 'person' && !OF_COMPOUNDS.test(tail) && !COUNTS.test(head)) return last;
  const office = known.get(OFFICE_TAIL.has(tail) ? head : OFFICE_HEAD.has(head) ? tail : '');
  return office?.kind === 'person' ? office : undefined;
}
