// Word lists of compromise (https://github.com/spencermountain/compromise, MIT), written by scripts/lexicon-from-compromise.ts.
export const NOUNS =
  'abandoning abandonings abuse abuses academic academics accent accents access accesses accident accidents ' +
  'accord accords account accountant accountants accounting accountings accounts accrual accruals ace aces ' +
  'acetate acetates ache aches acid acoustics acquaintance acquaintances acquittal acquittals acre acres ' +
  'acrobat acrobats act acting actings activist activists actor actors actress actresses acts ad addenda ' +
  'addendum addict addicts address addresses adjective adjectives administrator administrators admiral admirals ' +
  'adolescent adolescents adult adults advance advances advantage advantages adventurer adventurers advertising ' +
  'advertisings advice advisor advisors advocate advocates aerobics aerodynamics aeronautics affiliate ' +
  'affiliates afghan afghans african africans age agent agents ages aging agings aid aids aim aims air aircraft ' +
  'airs al alarm alarms albanian albanians alert alerts alfredo alfredoes alga algae algerian algerians alien ' +
  'aliens allergies allergy allies ally alma almas alter alternative alternatives alters alumna alumnae alumni ' +
  'alumnus amends american americans amnesty analysis analyst analysts anarchist anarchists ancestor ancestors ' +
  'anchor anchors anecdote anecdotes anger angers angolan angolans animator animators anise announcer ' +
  'announcers anomalies anomaly answer answers antarctic antarctics antenna antennae antidote antidotes ' +
  'anybodies anybody anyone anything apostle apostles apparition apparitions appeal appeals appendices appendix ' +
  'appetite appetites apprentice apprentices approach approaches approaching approachings arab arabs arc arch ' +
  'archbishop archbishops arches architect architects archive archives arctic arctics argentine argentines ' +
  'arguing arguings aristocrat aristocrats arithmetic arm armenian armenians armour armours arms array arrays ' +
  'arsenal arsenals arsenic art artisan artisans artist artists arts ascent ascents asian asians ask asks ' +
  'aspect aspects aspirin assist assistant assistants assists associate associates assuming assumings astronaut ' +
  'astronauts astronomer astronomers athiest athiests athlete athletes athletics attack attacks attempt ' +
  'attempts attendant attendants attic attics attorney attorneys attosecond attoseconds attracting attractings ' +
  'auction auctions aunt auntie aunties aunts aussie aussies australian australians austrian austrians author ' +
  'authors autocrat autocrats autopsies autopsy avocado avocados award awards axes axis ayatullah ayatullahs ba ' +
  'babies baby babysitting babysittings bacilli bacillus back backing backings backs baggage bail bails baker ' +
  'bakers baking bakings balance balances ban band bands bang bangladeshi bangladeshis bangs bank banker ' +
  'bankers banking bankings banks bankses bans bar barber barbers bargain bargains barge barges bark barks ' +
  'baron baroness baronesses barons barracks barrier barriers bars bartender bartenders base bases bash bashes ' +
  'bass battle battles battling battlings bbl bbps bean beans bear bears beat beatboxer beatboxers beats beau ' +
  'beaux beef beefs beginning beginnings beings beingses belarusian belarusians belgian belgians bellies belly ' +
  'belonging belongings belt belts bend bends benedict benedicts benefit benefits berg bergs best bet bets ' +
  'betting bettings bias biases bicyclist bicyclists bid bids bike bikes bill billiards bills bind binds biopic ' +
  'biopics biopsies biopsy bishop bishops bison bit bitch bitches bitching bitchings bite bites biting bitings ' +
  'bits bl blame blames blank blemish blemishes blend blends blessing blessings blink blinks blitz blitzes ' +
  'bloating bloatings block blocks blogger bloggers blood blur blurs bo board boards boast boasts boating ' +
  'boatings bodies body bog bogs bohemian bohemians bolivian bolivians bomb bombing bombings bombs bond bonds ' +
  'bone bones boogeyman boogeymans book booking bookings bookkeeping bookkeepings books boost boosts boot boots ' +
  'border borders borough boroughs bos bosnian bosnians boss bottle bottles bottom bottoms bourgeois ' +
  'bourgeoises bowl bowling bowls box boxes boy boycott boycotts boyfriend boyfriends boys branch branches ' +
  'brand brandies branding brandings brands brandy brazilian brazilians breach breaches bread breadth break ' +
  'breakfast breakfasts breaks breakthrough breakthroughs breathing breathings breed breeds bribe bribes brick ' +
  'bricklayer bricklayers bricks bride brides bridge bridges brief briefs brigadier brigadiers brit brits bro ' +
  'broadcast broadcasting broadcastings broadcasts broker brokers brook bros brother brothers bruise bruises ' +
  'brush brushes brute brutes bubble bubbles buckle buckles bud buddhist buddhists budget budgeting budgetings ' +
  'budgets buds buffer buffers builder builders building buildings bulgarian bulgarians bully bullying ' +
  'bullyings bump bumps bunnies bunny bunting burden burdens burglar burglaries burglars burglary burial ' +
  'burials burn burns burping burpings bus buses businessman businessmans businessperson businesspersons ' +
  'businesswoman businesswomans bust busts butcher butchers butter butterflies butterfly buzz buzzes bypass ' +
  'bypasses byte bytes ca cacti cactus cad cadet cadets cahier cahiers cake cakes californian californians call ' +
  'calls calorie calories cam cambodian cambodians cameroonian cameroonians camp camping campings camps cams ' +
  'canadian canadians canal canals canaries canary cane canes cannibal cannibals canoe canoes canton cantons ' +
  'cap capital capitals caps captain captains capture captures car carat carats carbohydrate carbohydrates card ' +
  'cards care carer carers cares caretaker caretakers carpenter carpenters carrier carriers cars carving ' +
  'carvings cash cashes cashier cashiers cast casting castings casts catalog catalogs catch catches catering ' +
  'caterings caterpillar caterpillars cathedral cathedrals caucus caucuses cause causes caution cautions cave ' +
  'caves cca ceiling ceilings celcius celebrating celebratings celebrities celebrity cellar cellars celsius ' +
  'center centers centigram centigrams centiliter centiliters centimeter centimeters centre centres centuries ' +
  'century ceo ceos cereal cereals certificate certificates cfo cfos cg chadian chadians chain chains chair ' +
  'chairman chairmans chairs chairwoman chairwomans challenge challenges chambers chamberses champion champions ' +
  'chancellor chancellors chandelier chandeliers change changes channel channels chanting chantings chaos ' +
  'chaplain chaplains character characteristic characteristics characters charge charges charities charity ' +
  'charm charms chart charts chateau chateaux chatting chattings chauffeur chauffeurs cheat cheats check checks ' +
  'cheer cheering cheerings cheerleader cheerleaders cheers cheese chef chefs cheque cheques chewing chicken ' +
  'chickens chief chiefs child children chilean chileans chin chinese chineses chins chip chips chocolate ' +
  'chocolates christian christians chrysanthemum chrysanthemums chum chums circle circles circus circuses ' +
  'cities citizen citizens citizenses city civics claim claims clapping clappings classic classics claw claws ' +
  'cleaner cleaners cleaning cleanings clearing clearings clergies clergy cleric clerics clerk clerks click ' +
  'clicks client clients cliff cliffs climbing climbings clinic clinics clip clips cloning clonings cloth ' +
  'clothes clothing clothings cloths cloud clouds clown clowns club clubbing clubbings clubs cm coach coaching ' +
  'coachings coal coat coating coatings coats code codes coding codings coefficient coefficients coin coins ' +
  'coke cokes col colic colics collapse collapses collar collars colleague colleagues collecting collectings ' +
  'colombian colombians colonel colonels color coloring colorings colors colour colours columnist columnists ' +
  'combat combats combine combines comedian comedians comfort comforts comic comics command commander ' +
  'commanders commands comment commentary commenter commenters comments commercial commercials commissioner ' +
  'commissioners commit commits communicating communicatings communique communiques communist communists ' +
  'commute commutes companion companions complaining complainings complement complements complex complexes ' +
  'composer composers composing composings compound compounds compromise compromises comrade comrades ' +
  'concentrate concentrates concern concerns concrete concretes conduct conducting conductings conducts ' +
  'confidant confidante confidantes confidants conflict conflicts confusion conglomerate conglomerates ' +
  'congolese congoleses congressman congressmans congresswoman congresswomans conscript conscripts consent ' +
  'consents conservatories conservatory constable constables constituent constituents construct constructing ' +
  'constructings constructs consulate consulates consultant consultants consulting consultings contact contacts ' +
  'contemporaries contemporary contender contenders content contents contrast contrasts contributor ' +
  'contributors control controller controllers controls convert convertable convertables converts convincing ' +
  'convincings cook cookie cookies cooking cookings cooperative cooperatives coordinate coordinates coordinator ' +
  'coordinators copier copiers copies coping copings copy coral core cores corp corpora corporal corporals ' +
  'corpus corral corrals cost costs cottage cottages cotton cough coughs coulomb coulombs councillor ' +
  'councillors counsel counsels count countess countesses counts couple couples courier couriers court courts ' +
  'couscous cousin cousins cover covering coverings covers cowboy cowboys coworker coworkers coyote coyotes ' +
  'crack cracks craft crafting craftings crafts crash crashes crawling crawlings creator creators credit ' +
  'credits creep creeps cries crises crisis criteria criterion critic critics croat croatian croatians croats ' +
  'crop crops cross crosses crossing crossings crowd crowds crucible crucibles crude crudes crush crushes cry ' +
  'crying cryings crystal crystals cuban cubans cube cubes cue cues cunning cunnings cup cups curator curators ' +
  'curb curbs cure cures curl curling curlings curls currency curricula curriculum curve curves customer ' +
  'customers cut cuts cycling cyclings czech czeches dab dabs dad daddies daddy dads daisies daisy damage ' +
  'damages dance dancer dancers dances dancing dancings dane danes dare daredevil daredevils dares dark darks ' +
  'darling darlings dart darts database databases date dates dating datings daughter daughters dawn dawns day ' +
  'days deacon deacons deal dealer dealers deals dean deans death deathbed deathbeds deaths debate debates ' +
  'debating debatings debut debuts decade decades decal decals decigram decigrams deciliter deciliters decimal ' +
  'decimals decimeter decimeters decline declines decorating decoratings decorator decorators decrease ' +
  'decreases deer defeat defeats defect defects defenceman defencemans deferral deferrals deities deity deja ' +
  'dejas delay delays delegate delegates delegating delegatings delight delights delivering deliverings demand ' +
  'demands demise demographic demographics denial denials denizen denizens deposit deposits deputee deputees ' +
  'deputies deputy derivative derivatives descendant descendants desert deserter deserters deserts design ' +
  'designer designers designs desire desires detail details detective detectives deterrent deterrents developer ' +
  'developers developing developings dg diabetes diagnosis dialect dialects dice dick dickens dicks dictator ' +
  'dictators dietician dieticians dietitian dietitians digest digests dignitaries dignitary dinner dinners dip ' +
  'diplomat diplomats dips directing directings director directors discharge discharges discontent discontents ' +
  'discovering discoverings disguise disguises dish dishes dishonesty disincentive disincentives dislike ' +
  'dislikes dispatch dispatches display displays disposition dispositions dispute disputes disrepute district ' +
  'districts ditch ditches diva divas dive dives divide dividend dividends divides diving divings divorce ' +
  'divorces dixie dixies dj djs dl dm dock docks doctor doctorate doctorates doctors document documentaries ' +
  'documentary documents dodge dodges doggies doggy doilies doily dollies dolly dominican dominicans door doors ' +
  'dope dork dorks dossier dossiers doubt doubting doubtings doubts download downloads downside downsides ' +
  'downstairs draft drafts drag dragonflies dragonfly drags drain drains draughts drawing drawings dream ' +
  'dreaming dreamings dreams dress dresses dressing dressings dribbling dribblings drier driers drift drifter ' +
  'drifters drifts drill drills drink drinking drinkings drinks drip drips drive driver drivers drives driving ' +
  'drivings drone drones drop drops dub dubs dude dudes duel duels dump dumping dumpings dumps duplicate ' +
  'duplicates dutch dutches dutchess dutchesses dweller dwellers dwelling dwellings dye dyes dynasty earl earls ' +
  'earnings earth eating eatings echo echoes economics economies economist economists economy ecuadorian ' +
  'ecuadorians eddies eddy edge edges editor editors educating educatings education effect effects effigies ' +
  'effigy egg eggs egyptian egyptians elder elders electorate electorates electrician electricians electricity ' +
  'electronics elite elites embargo embargoes embassies embassy emcee emcees emir emirati emiratis emirs ' +
  'emperor emperors employee employees employer employers enchanting enchantings encounter encounters end ' +
  'ending endings ends enemies enemy energies energy engineer engineering engineerings englishman englishmans ' +
  'enjoyment enterprise enterprises entertainment entrepreneur entrepreneurs envies environmentalist ' +
  'environmentalists envy epic epics epidemic epidemics epoch epochs equipment escape escapes estate estates ' +
  'estimate estimates estonian estonians ethic ethics ethiopian ethiopians eula eulas european europeans eve ' +
  'evening evenings event events everybody everyone everything eves exabyte exabytes examiner examiners example ' +
  'examples excel excellencies excellency excels excess excesses exchange exchanges excuse excuses executive ' +
  'executives exemplar exemplars exercise exercises exercising exercisings exhaust exhausts exhibit exhibits ' +
  'exile exiles existence experience experiences experiment experiments expert expertise experts exploring ' +
  'explorings export exports extent extents extract extracts eye eyeball eyeballs eyelid eyelids eyes fabric ' +
  'fabrics face faces fahrenheit fail fails fair fairs faith faiths fall falls families family fannies fanny ' +
  'farad farads farm farmer farmers farming farmings farms fascinating fascinatings fat fate father fathers ' +
  'fats favorite favorites favour favourite favourites favours fear fears feature features feed feeds feel ' +
  'feeling feelings feels feet fella fellas fellow fellows female females feminist feminists femtosecond ' +
  'femtoseconds fence fences fencing fencings fern ferns fetish fetishes fiance fiances fiction field fields ' +
  'fieldses fiend fiends fight fighter fighters fighting fightings fights figure figures file files filing ' +
  'filings filipino filipinos filling fillings film filmmaker filmmakers films filter filters finance finances ' +
  'financier financiers financing financings finding findings fine fines finish finishes finn finns fire ' +
  'firefighter firefighters fireflies firefly fireman firemans fires fish fishes fishing fishings fit fits ' +
  'fitter fitters fix fixes flag flags flake flakes flame flames flare flares flash flashes flavor flavors ' +
  'flavour flavours flesh fleshes flies flip flips flirting flirtings flo float floats flock flocks flood ' +
  'flooding floodings floods flos flour flow flower flowers flows fluid fluids flute flutes fly focus focuses ' +
  'foe foes fog fogs foil foils fold folds follies folly food fool foot force forces forebear forebears ' +
  'forecast forecasting forecastings forecasts foreman foremans forerunner forerunners forester foresters ' +
  'forgiveness form format formats formatting formattings forms formula formulae forward forwards fourier ' +
  'foursome foursomes fowl fracture fractures fragme fragmes frame frames franchise franchises freelancer ' +
  'freelancers french frenches friend friends fries frigate frigates frontier frontiers frost frosting ' +
  'frostings frosts frown frowns fry ft fuck fucks fuel fuels fugitive fugitives function functions fund ' +
  'funding fundings funds funeral funerals fungi fungus furniture fuss fusses future futures fuzz fuzzes fy ' +
  'gadflies gadfly gag gags gail gails gain gains gal gallon gallons gambian gambians gambler gamblers game ' +
  'games gang gangs gardener gardeners gardening gardenings garlic garlics garnish garnishes gas gases gate ' +
  'gates gathering gatherings gaze gazes gb gbps gear gears geek geese geisha geishas gelatin gelatins gene ' +
  'genera general generals generating generatings genes genetics genious geniouses genius geniuses gentleman ' +
  'gentlemans genus georgian georgians german germans ghanaian ghanaians ghost ghosts ghostwriter ghostwriters ' +
  'gift gifts gigabyte gigabytes gill gills girl girlfriend girlfriends girls glacier glaciers gladiator ' +
  'gladiators glare glares gliding glidings gloss glosses glow glows glue glues gluten glycerin goalie goalies ' +
  'goalkeeper goalkeepers goaltender goaltenders god goddess goddesses gods gold golds golf golfer golfers goof ' +
  'goose gore gossip gossips grade grades graduate graduates gram grams granaries granary grandchild ' +
  'grandchilds granddaughter granddaughters grandfather grandfathers grandma grandmas grandmother grandmothers ' +
  'grandpa grandparent grandparents grandpas grandson grandsons granite grannies granny graphic graphics grasp ' +
  'grasps grass grave graves greed greek greeks greens greeting greetings grenadier grenadiers grid grids ' +
  'grieving grievings grill grills grind grinds grip grips groom grooms ground grounds growth growths grumble ' +
  'grumbles guarantee guarantees guard guards guatemalan guatemalans guess guesses guest guests guide guiding ' +
  'guidings gullies gully gulp gulps gum gun guns guru gurus guy guys gymnastics gypsies gypsy hack hacks hair ' +
  'hairdresser hairdressers hairstylist hairstylists haitian haitians half halibut hall halls halo halos halves ' +
  'ham hammer hammers hams hand handful handfuls handle handles handling handlings hands happiness harbour ' +
  'harbours harm harms harness harnesses harrowing harrowings harvest harvesting harvestings harvests hash ' +
  'hashes hashish haste hatch hatches hate hates haunt haunts haven havens haze hazel hazels hazes head ' +
  'headphone headphones headquarters heads heat heating heatings heats heaven heavens hectare hectares ' +
  'hectogram hectograms hedge hedges heir heirs heist heists help helps herb herbs here hermit hermits hero ' +
  'heroes heroine heroines hertz hertzs hg highlight highlights highrise highrises hike hikes hiking hikings ' +
  'hill hills hindi hindis hint hints hippopotami hippopotamus hire hires hiring hirings historian historians ' +
  'history hit hits hobbies hobby hobo hobos hockey hold holding holdings holds hole holes hollies holly home ' +
  'homeless homelesses homes homework honduran hondurans honesty honey honor honors honour honours hook hooks ' +
  'hooky hop hope hopes hops hormone hormones horse horseradish horses hospital hospitality hospitals host ' +
  'hostage hostages hostess hostesses hosts hotbed hotbeds hour hours house housekeeper housekeepers houses ' +
  'howling howlings hr hrs hug hugs human humanitarian humanitarians humans humdrum humdrums hungarian ' +
  'hungarians hunger hunt hunter hunters hunting huntings hunts husband husbands hussies hussy hygienist ' +
  'hygienists hz ice icelandic icelandics icing icings icon icons ideal ideals idol idols ie ignorance ' +
  'illustrating illustratings illustrator illustrators imagining imaginings immigrant immigrants impact impacts ' +
  'impatience implement implements imploding implodings importance impressionist impressionists improv incel ' +
  'incels incentive incentives inch inches incident incidents incline inclines increase increases incumbent ' +
  'incumbents index indian indians indices indiceses individual individuals indonesian indonesians infant ' +
  'infants influence influences information inhabitant inhabitants inhale inhales initiative initiatives ink ' +
  'inks inning innings innocent innocents innovating innovatings innovator innovators insect insects insert ' +
  'inserts inspecting inspectings inspector inspectors installer installers instant instants instigator ' +
  'instigators institute institutes instructor instructors intellect intellects intent intents interacting ' +
  'interactings interest interests interface interfaces interim interims internet interstate interview ' +
  'interviewing interviewings interviews inventing inventings inventor inventors invertebrate invertebrates ' +
  'investigator investigators invoice invoices iranian iranians iraqi iraqis irishman irishmans iron ironing ' +
  'ironings irons israeli israelis issue issues italian italians ivorian ivorians jade jades jam jamaican ' +
  'jamaicans jams japanese japaneses jasmine jasmines jay jays jazz jazzes jean jeans jellies jelly jellyfish ' +
  'jester jesters jewel jewelry jewels jogger joggers jogging joggings joke jokes jolie jolies jordanian ' +
  'jordanians joule joules journal journalist journalists journals joy joys judge judging judgings juggler ' +
  'jugglers juggling jugglings juice juices jump jumps jupiter justice justices justifying justifyings juvenile ' +
  'juveniles k karate kazakh kazakhs kb kbps keel keels kelvin kelvins kenyan kenyans key keynote keynotes keys ' +
  'kg kick kicking kickings kicks kid kids kill killing killings kills kilo kilobyte kilobytes kilogram ' +
  'kilograms kilometer kilometers kilos kin kindergarten king kings kins kinsman kinsmans kinswoman kinswomans ' +
  'kiss kisses kitten kittens kitties kitty km kmph kneading kneadings knickers knitting knittings knock knocks ' +
  'knot knots knowledge korean koreans kuwaiti kuwaitis label labels labor laboratories laboratory laborer ' +
  'laborers labors labour labours lace laces lack lacks lad ladies lads lady land landing landings landlord ' +
  'landlords lands lane lanes lao laos lap laps larva larvae lass lasses latch latches latter latters latvian ' +
  'latvians laugh laughing laughings laughs laughter launch launches laureate laureates lawyer lawyers layer ' +
  'layers layman laymans lb leach leaches lead leader leaders leads leaf leak leaks leap leaps learning ' +
  'learnings lease leases leasing leasings leather leaves lebanese lebaneses lecture lectures leech leeches ' +
  'legend legends leisure leo leos less level levels levies levy liberal liberals liberian liberians libretti ' +
  'libretto libyan libyans lice license licenses licensing licensings lick licks lie lies lieutenant ' +
  'lieutenants lift lifting liftings lifts light lightning lilies lily lime limes limit limiting limitings ' +
  'limits line lines linguistics link links lipid lipids liquid liquids list listening listenings listing ' +
  'listings lists liter literature liters lithuanian lithuanians litre litres liver lm load loads loaf loan ' +
  'loans loaves lobbies lobby lock locks lodging lodgings log logic logistics logs look looks loot loots lord ' +
  'lords loser losers love lover lovers loves luck luddite luddites luggage lumen lumens lump lumps lunch ' +
  'lunches lush lushes lust lusts lux lx lying lyings m ma macedonian macedonians machinery magic magician ' +
  'magicians magistrate magistrates magnate magnates mail mails maintaining maintainings majesty maker makers ' +
  'malagasies malagasy malaysian malaysians male males mammal mammals man manager managers mandate mandates ' +
  'mandible mandibles maniac maniacs manifesting manifestings manner manners manoeuvre manoeuvres manufacturing ' +
  'manufacturings map maps marine marines market marketing marketings markets mars marsupial marsupials martyr ' +
  'martyrs mash mashes mask masks master masters mat match matches mate material materials mates mathematics ' +
  'matriarch matriarches matrices matrix mats matses matter matters max maya mayas mayflies mayfly mayor mayors ' +
  'mb md meaning meanings measles measure measures meat mechanic mechanics medal medals media median medians ' +
  'medic medics meditating meditatings medium meeting meetings megabyte megabytes melancholy melodies melody ' +
  'memoranda memorandum men mention mentions mentor mentors menu menus merchandise merchant merchants merge ' +
  'merges merit merits mess messaging messagings messes metal metallurgy metals meter meters metier metiers ' +
  'metric metrics mexican mexicans mg mi mic mice microgram micrograms microsecond microseconds mics mile miles ' +
  'militaries military milk milks milligram milligrams milliliter milliliters millimeter millimeters ' +
  'millisecond milliseconds mime mimes mind minds mine mineral minerals mines miniature miniatures mining ' +
  'minings minion minions minister ministers minute minutes mirror mirrors mischief mischiefs misfit misfits ' +
  'miss misses missive missives missus missuses mistake mistakes mister misters mitten mittens mix mixes ml mm ' +
  'mobile mobiles mock mocks model modeling modelings models moderator moderators modernist modernists moduli ' +
  'modulus mogul moguls mold molds mom mommies mommy moms monarch monarches money mongolian mongolians monitor ' +
  'monitoring monitorings monitors monk monkey monkeys monks monogamy monopolies monopoly month months moose ' +
  'mop moped mopeds mops moral morals morning mornings moroccan moroccans mortal mortals mosque mosques ' +
  'mosquito mosquitoes mother mothers motive motives mould moulds mount mounts mouse mouth mouths move moves ' +
  'movie movies mph mps mum mummies mummy mumps mums mural murals murder murders music musician musicians ' +
  'mystic mystics nagging naggings name names namibian namibians nannies nanny nanosecond nanoseconds narcotic ' +
  'narcotics narrative narratives narrator narrators nat native natives nats navigating navigatings nebula ' +
  'nebulae need needs neglect neglects negotiating negotiatings neice neices neighbor neighbors nemeses nemesis ' +
  'nephew nephews neptune nerd net nets network networking networkings networks neuroses neurosis news newton ' +
  'newtons nicaraguan nicaraguans niece nieces nigerian nigerians nigerien nigeriens nite nites nitrate ' +
  'nitrates nobleman noblemans noblewoman noblewomans nobodies nobody nod nods nomad nomads norm norms ' +
  'norwegian norwegians notaries notary note notes nothing nothings notice notices novel novels novice novices ' +
  'nowadays nuclei nucleus number numbers nun nuns nurse nurseryman nurserymans nurses nursing nursings nutella ' +
  'nuts nutses oatmeal oatmeals object objective objectives objects obstetrics occupant occupants occupier ' +
  'occupiers ocean oceans octopi octopus offensive offensives offer offering offerings offers officer officers ' +
  'official officials offspring offsprings ohms oil oils olive olives omani omanis ones ooze oozes opening ' +
  'openings opera operating operatings operator operators opiate opiates opposite opposites optimist optimists ' +
  'optometrist optometrists opus oracle oracles orbit orbits ordeal ordeals order orders organising organisings ' +
  'organizer organizers organizing organizings orient orients originator originators orphan orphans others ' +
  'otherses ounce ounces outcast outcasts outlaw outlaws outline outlines outspoken outspokens ova oval ovals ' +
  'oven ovens overcoming overcomings overcrowding overpass overpasses overtime overtimes overview overviews ' +
  'ovulating ovulatings ovum owner owners ox oxen oxygen oz pa pack package packages packaging packagings packs ' +
  'paddies paddy page pages paint painter painters painting paintings paints pair pairs paise paises pakistani ' +
  'pakistanis pal palestinian palestinians pals pan panamanian panamanians panellist panellists panic panics ' +
  'panoplies panoply pans panties pants paradise paradises paraguayan paraguayans parallel parallels parent ' +
  'parental parentals parentheses parenthesis parents pariah pariahs parish parishes park parking parkings ' +
  'parks part parties partner partners parts party partying partyings pascals pass passes past paste pastes ' +
  'pastor pastors pasts patch patches pate patent patents pates pathogen pathogens patience patient patients ' +
  'patriarch patriarches patriot patriots patron patrons patsies patsy pause pauses pawn pawns pay pays pd ' +
  'peace peacekeeping peacekeepings peak peaks peanut peanuts pearl pearls pedal pedals pedestal pedestals pee ' +
  'peel peels peer peers pees pen pencil pencils penny pens people percent percentage percentages performer ' +
  'performers perfume perfumes periodical periodicals permit permits person perspective perspectives peruvian ' +
  'peruvians pessimist pessimists pet petabyte petabytes petal petals petrol pets peyote peyotes phantom ' +
  'phantoms pharmacist pharmacists phase phases phenomena phenomenon philippine philippines philosopher ' +
  'philosophers phone phones photocopier photocopiers photograph photographer photographers photographs phrase ' +
  'phrases physician physicians physics pick picks picnic picnics picosecond picoseconds pie pier piers pies ' +
  'pig piggies piggy pigs pile piles pilgrim pilgrims pilot pilots pin pine pines pins pint pints pioneer ' +
  'pioneers pipe pipes pit pities pits pity pivot pivots place places plan planner planners planning plannings ' +
  'plans plant plants plaque plaques plastic plastics plate plates play player players playing playings ' +
  'playmate playmates plays playwright playwrights plce plces plead pleads plebiscite plebiscites plug plugs ' +
  'plumber plumbers plump plumps plunge plunges pluto podcaster podcasters poet poets point points poison ' +
  'poisoning poisonings poisons pol police policeman policemans polish polishes politician politicians politics ' +
  'poll pollen polls pols polygamy pool pools poop poops pop poppies poppy pops population populations pore ' +
  'pores pork pornstar pornstars portal portals portuguese portugueses pose poses position positioning ' +
  'positionings positions post posts potential potentials potter potters pound pounds power powers practice ' +
  'practices practitioner practitioners praise praises prankster pranksters praying prayings preacher preachers ' +
  'preamble prediction predictions premia premier premiers premise premises premium preposition prepositions ' +
  'prerogative prerogatives presense preserve preserves president presidents press presses pressure pretending ' +
  'pretendings pretense prey preys price prices pride prides priest priestess priestesses priests prince ' +
  'princes princess princesses principal principals print printing printings prints prisoner prisoners pro ' +
  'probe probes problem problems proceed proceeds process processes processing processings prodigies prodigy ' +
  'produce producer producers produces professional professionals professor professors profile profiles ' +
  'progenies progenitor progenitors progeny prognoses prognosis program programme programmer programmers ' +
  'programmes programs progress progresses project projects promise promises prop prophet prophets props pros ' +
  'prospect prospector prospectors prospects prostate prostates prostitute prostitutes protest protests prune ' +
  'prunes psych psyches psychologist psychologists pt publishing publishings pudding puddings pump pumps punch ' +
  'punches punk punks pupil pupils puppies puppy purchase purchases purpose purposes push pushes pussies pussy ' +
  'putty px pyramid pyramids qatari qataris qt qtr quart quarter quarterback quarterbacks quarts queen queens ' +
  'question questioning questionings questions quiver quivers quiz quizzes quotient quotients rabbi rabbis ' +
  'rabies race races racist racists rack racks radical radicals radii radius rage rages rain rains raise raises ' +
  'rake rakes rallies rally range ranges rank ranks rant rants rap rape rapes rapper rappers rapping rappings ' +
  'raps rash rashes rat rate rates rating ratings rats raven ravens ray rays reach reaches reading readings ' +
  'realist realists rear rears reason reasoning reasonings reasons rebate rebates rebel rebels rebuttal ' +
  'rebuttals recall recalls receptionist receptionists recipient recipients recital recitals recluse recluses ' +
  'recognition record recording recordings records recreation recruit recruiter recruiters recruits recycling ' +
  'recyclings redo redoes reed reeds reel reels refactor refactors reference references referenda referendum ' +
  'referent referents referral referrals reform reformer reformers reforms refugee refugees refund refunds ' +
  'refuse refuses regard regards register registers regret regrets rehearsing rehearsings reins reject rejects ' +
  'relative relatives relaxation relaxing relaxings release releases relish relishes remake remakes remark ' +
  'remarks remedies remedy rendering renderings rendezvous rendezvouses rent rental rentals rents reorder ' +
  'reorders repair repairs repeal repeals repeat repeats replies reply report reporter reporters reporting ' +
  'reportings reports representative representatives republic republican republicans republics request requests ' +
  'rerun reruns research researcher researchers reserve reserves resident residents resolve resolves resort ' +
  'resorts respect respects respite respites responding respondings rest restart restarts restructruing ' +
  'restructruings restructuring restructurings rests result results resume resumes return returns reveal ' +
  'reveals reverend reverends reverse reverses review reviews revolutionaries revolutionary reward rewards rex ' +
  'rexes rhetoric rhetorics rhyme rhymes rice rickets ride rides riding ridings ring rings riot riots rip rips ' +
  'rise rises risk risks rite rites ritual rituals riverbed riverbeds roast roasts robin robins rock rocks rod ' +
  'rodent rodents rodeo rodeos rods rogue rogues roll rolls romanian romanians roof roofer roofers roofing ' +
  'roofings roofs rookie rookies room rooms root roots rope ropes rose roses round route routes routine ' +
  'routines row rowing rowings rows rub rubbish rubbishes rubies rubs ruby ruin ruins rule ruler rulers rules ' +
  'ruling rulings run running runningback runningbacks runnings runs rush rushes russian russians rust rusts ' +
  'rwandan rwandans sabbatical sabbaticals sack sacks sacrifice sacrifices sadness safeguard safeguards safety ' +
  'sage sages sail sailing sailings sailor sailors sails saint saints salaries salary salmon salt samoan ' +
  'samoans sample samples sand sandwich sandwiches sapien sapiens satish saturn saudi saudis saying sayings ' +
  'scale scales scan scans scar scare scares scars scenery scent scents schedule schedules scheduling ' +
  'schedulings scholar scholars school schooling schoolings schools scientist scientists scion scions scissors ' +
  'score scores scoring scorings scottish scottishes scout scrape scrapes scratch scratches screaming ' +
  'screamings screen screening screenings screens screenwriter screenwriters screw screws scribble scribbles ' +
  'scroll scrolls sculpting sculptings sculptor sculptors seabed seabeds seal seals search searches season seat ' +
  'seating seatings seats sec secret secretaries secretary secrets secs sect sects seed seeds self seminar ' +
  'seminars senate senegalese senegaleses senior seniors sense senses sentence sentences serbian serbians ' +
  'sergeant sergeants serial serials series servant servants serve serves service services serving servings ' +
  'servitor servitors set sets setting settings sex sexes shack shacks shade shades shaman shamans shape shapes ' +
  'share shares shave shaves shed sheds sheep sheild sheilds shelter shelters shepherd shepherds shift shifts ' +
  'shingles ship shipping shippings ships shiver shivers shock shocks shoe shoes shop shopping shoppings shops ' +
  'shore shores shortage shortages shortening shortenings shorts shouting shoutings show showgirl showgirls ' +
  'showman showmans showrunner showrunners shows shuffle shuffles sibling siblings side sides sign signal ' +
  'signaling signalings signals signatories signatory signing signings signs silence silences silk silver ' +
  'silvers singaporean singaporeans singer singers singing singings sink sinks sinner sinners sip sips sissies ' +
  'sissy sister sisters site sites sitting sittings size sizes skateboard skateboarding skateboardings ' +
  'skateboards skating skatings skeleten skeletens ski skier skiers skies skill skills skin skirmish skirmishes ' +
  'skis skittles sky slack slacks sleep sleeping sleepings sleeps slice slip slips slit slits slouch slouches ' +
  'slovak slovaks smash smashes smell smells smile smiles smirk smirks smoke smokes smoking smokings smuggler ' +
  'smugglers snake snakes snap snaps sneeze sneezes snow snowboarding snowboardings snowing snowings snows soap ' +
  'sob sobs soccer socialist socialists soldier soldiers sole soles soloist soloists solvent solvents somalian ' +
  'somalians sombrero sombreros somebodies somebody someone someones something son sonnies sonny sons sorcerer ' +
  'sorcerers sorceress sorceresses soul souls sound sounds sovereign sovereigns spacecraft spam spams span ' +
  'spaniard spaniards spans spark sparks specialist specialists species spectator spectators speed speeds spell ' +
  'spelling spellings spells spending spendings spies spill spills spin spins spiral spirals spirit spirits ' +
  'spite spites splash splashes split splits spokesperson spokespersons sponsor sponsors spot spots spouse ' +
  'spouses spray sprays spread spreads spring springs sprinkle sprinkles spruce spruces spur spurs spy square ' +
  'squares squat squats squatter squatters stable stables stack stacks staff staffer staffers staffs stage ' +
  'stages staging stagings stain stains stake stakes stalk stalks stall stalls stamp stamps stand standard ' +
  'standards stands staple staples star stare stares stars start starts state states statesman statesmans ' +
  'static statistic statistics statute statutes stay stays steam steel steer steers stem stems step stepbrother ' +
  'stepbrothers stepchild stepchilds stepfather stepfathers stepmother stepmothers steps stepsister stepsisters ' +
  'stick sticks stimuli stimulus stink stinks stipend stipends stitch stitches stocking stockings stockpile ' +
  'stockpiles stomach stomachs stone stones stoop stoops stop stops store stores storm storms storytelling ' +
  'storytellings strain strains stranger strangers strategies strategy stream streamer streamers streams stress ' +
  'stresses stretch stretches stretching stretchings strike strikes string strings stroke strokes struggle ' +
  'struggles struggling strugglings student students studies study studying studyings stuff stuffing stuffings ' +
  'stuffs stumble stumbles style styles sub subject subjects subordinate subordinates subs substrate substrates ' +
  'subtotal subtotals subtracting subtractings sudanese sudaneses suffering sufferings sugar suit suite suites ' +
  'suits sultan sultans sum summer summers sums sunrise sunrises sunshine superhero superheroes superhuman ' +
  'superhumans superintendent superintendents superior superiors superstar superstars supervisor supervisors ' +
  'supplement supplements supplies supply support supports surface surfaces surfer surfers surfing surfings ' +
  'surge surgeon surgeons surges surprise surprises surrogate surrogates survey surveying surveyings surveys ' +
  'surviving survivings survivor survivors sushi swear swearing swearings swears sweat sweats swede swedes ' +
  'sweeper sweepers sweepstakes sweetheart sweethearts swell swells swimming swimmings swing swings swipe ' +
  'swipes swiss swisses switch switches syllabi syllable syllables syllabus synergies synergy synopses synopsis ' +
  'syrian syrians system systems tableau tableaux tablespoon tablespoons taboo taboos tactic tactics tag tags ' +
  'taiwanese taiwaneses talent talents talk talking talkings talks tallies tally tan tangle tangles tanning ' +
  'tannings tans taoiseach taoiseaches target targets taste tastes tasting tastings tax taxes tb tbl tbsp tce ' +
  'td tea teacher teachers teaching teachings team teams tear tears teasing teasings teaspoon teaspoons ' +
  'technician technicians technologist technologists tee teen teenager teenagers teens tees teeth tell tells ' +
  'temper tempers template templates tenant tenants tennis terabyte terabytes terminal terminals terrorist ' +
  'terrorists test tester testers testing testings tests texan texans text texts thai thais therapist ' +
  'therapists there thermodynamics theses thesis thief thieves thing thingies things thingy thinking thinkings ' +
  'thread threads threesome threesomes throw throws thrust thrusts thunder tic tick ticks tics tide tides tie ' +
  'tier tiers ties tiktoker tiktokers tile tiles time times timetable timetables timing timings tin tip tipping ' +
  'tippings tips tire tires toddler toddlers token tokens toll tolls ton tone tones tonight tonite tonites ' +
  'tonne tonnes tooth toothpaste top topic topics tops tornado tornados torque torques torture tortures toss ' +
  'tosses total totals touch touches tour tourist tourists tours townfolk townsfolk track tracking trackings ' +
  'tracks trade trader traders trades trading tradings traffic tragedies tragedy train training trainings ' +
  'trains tramp tramps transcriptionist transcriptionists transfer transfers transition transitions trap traps ' +
  'travel traveler travelers traveling travelings travelling travellings travels treat treatise treats trek ' +
  'treks trend trends trendsetter trendsetters trial trials tribe tribes tribunal tribunals tributaries ' +
  'tributary tribute tributes trick trickle trickles tricks trigger triggers trim trims trinidadian ' +
  'trinidadians trinities trinity trip trips trooper troopers troops trot trots trouble troubles ' +
  'troubleshooting trough troughs trousers trout trust trusts tsp tummies tummy tuna tune tunes tungsten tunic ' +
  'tunics tunisian tunisians tunnel tunnels turkmen turkmens turn turns turntable turntables tutor tutorial ' +
  'tutorials tutors tuxedo tuxedos tv tvs twin twins twist twists tycoon tycoons type types typing typings ' +
  'tyranny ugandan ugandans ukrainian ukrainians uncle uncles uncoordinated uncoordinateds underestimate ' +
  'underestimates undergraduate undergraduates underground undergrounds understanding understandings ' +
  'undertaking undertakings undertone undertones underwear underwears underwriter underwriters update updates ' +
  'upgrade upgrades upload uploads upside upsides upstairs upstairses uranus urbanite urbanites urge urges ' +
  'urinal urinals user users usher vacuum vacuums vagabond vagabonds value values van vanilla vanillas vans ' +
  'vapor variable variables variant variants varieties variety varnish varnishes vegetable vegetables ' +
  'venezuelan venezuelans venture ventures venus venuses verdict verdicts vernacular vertebra vertebrae ' +
  'vertebrate vertebrates vet veteran veterans veterinarian veterinarians vets vibe vibes vietnamese ' +
  'vietnameses view views villain villains vinegar viola violas violence violet violets vip vips virus viruses ' +
  'visionaries visionary visit visitor visitors visits visualizing visualizings vitae vocabularies vocabulary ' +
  'voice voices void voids volcano volcanoes voltage voltages volts volunteer volunteering volunteerings vomit ' +
  'vomits vote votes voting votings vow vows voyager voyagers wafer wafers waist waists wait waiter waiters ' +
  'waiting waitings waits walk walks wanderer wanderers wang wangs war ward wards warehouse warehouses warmth ' +
  'warning warnings warrant warrants warrior warriors wars wash washes washing washings waste wastes watch ' +
  'watches watching watchings water waterbed waterbeds watershed watersheds watt watts wattses wave waves wax ' +
  'waxes way ways wb wear wears weather weatherman weathermans weathers wedding weddings weed weeds week ' +
  'weekend weeks welcome welcomes welder welders welsh welshes whale whales wheel wheels whip whips whisk ' +
  'whisks whisky whisper whispering whisperings whispers whistle whistles wick wicks wife wildlife wimp win ' +
  'wind winds wine wing wings winner winners wins wipe wipes wire wires wiring wirings wish wishes witch ' +
  'witches witness witnesses wives wizard wizards wk wks woman women wonder wondering wonderings wonders wood ' +
  'wool word words work worker workers working workings works workshop workshops worries worry worrying ' +
  'worryings worship worships worth worths wound wounds wrap wrapping wrappings wraps wreck wrecks wrestler ' +
  'wrestlers wrestling wrestlings wrinkle wrinkles writer writers writing writings yard yards yawn yawning ' +
  'yawnings yawns yb yd year yearning yearnings years yell yelling yellings yells yield yields yogi yogis ' +
  'yottabyte yottabytes youth youths youtuber youtubers yr yrs zambian zambians zeroing zeroings zettabyte ' +
  'zettabytes zimbabwean zimbabweans zip zips zombie zombies zone zones zoning zonings zoom zooming zoomings ' +
  'zooms';

export const ADJECTIVES =
  'abandoned aberrant abject ablaze able aboard above abreast abrupt absent absolute absorbed absorbing ' +
  'abstract abstruse absurd absurder absurdest abundant academic accelerating accepted accommodating ' +
  'accompanying accurate aching acknowledged acquiescent actual acute adamant adept adequate adjusted ' +
  'adolescent adopted adult advanced adverse affected affectionate affluent afghan afghans afraid african ' +
  'africans against aged aggressive agile agonizing agonzing agreeable ahead alarmed alarming albanian ' +
  'albanians alcoholic alert algerian algerians alight alighter alightest alike alive alkaline all alleged ' +
  'alluring alone aloof alright altered alternate alternative amazed amazing american americans ample amusing ' +
  'angolan angolans angrier angriest angry animated annoying antarctic anticipated antiquated antique antsy ' +
  'appalled appalling apparent appealing appetizing applied appreciated appropriate approximate approximater ' +
  'approximatest apt arab arbitrary archival arctic argentine argentines armed armenian armenians arresting ' +
  'arrogant articulate articulater articulatest artificial artsy ashen asian asians asleep aspiring associated ' +
  'assumed assured assuring astonishing astounding astute attractive auditory augmented aussie aussies austere ' +
  'australian australians austrian austrians authentic authorized autoimmune average awake awarded aware ' +
  'awesome awesomer awesomest awkward backwards bad baffled baffling baked balanced bald balder baldest ' +
  'bangladeshi bangladeshis bankrupt bankrupter bankruptest bare barren based battered bawdier bawdiest bawdy ' +
  'beautiful becoming behind belarusian belarusians belated belgian belgians bella beloved below beneath ' +
  'beneficial benign bent beside best bestselling better bewildered bewildering bewitching beyond biased big ' +
  'bigger biggest bigtime binding bipartisan bitter bitterest bizarre black blacker blackest bland blander ' +
  'blandest blank blessed blind blinded blinding blithe blond blonder blondest bloodier bloodiest bloody blue ' +
  'bluer bluest blunt blunter bluntest boggling bogus boiled boiling bold bolder boldest boldface bolivian ' +
  'bolivians bonafide booming bored boring bosnian bosnians bottled bottom bouncier bounciest bouncing bouncy ' +
  'bound bourgeois brash brasher brashest brave braver bravest brazilian brazilians breathtaking brief bright ' +
  'brighter brightest brilliant brillianter brilliantest brisk brit brits broad broader broadest broken bronze ' +
  'brown browner brownest bruised bruising brute budding buff buffest bulgarian bulgarians burlier burliest ' +
  'burly burned burnt busier busiest bustling busy caged cageier cageiest cagey calculated californian ' +
  'californians calm calmer calmest calming cambodian cambodians cameroonian cameroonians canadian canadians ' +
  'captivating cardiac careful caring celebate celebrated centralized certain certified chadian chadians ' +
  'challenging changing charged charmed charming cheap cheaper cheapest cheery cheesier cheesiest cheesy chewy ' +
  'chief chilean chileans chilled chillier chilliest chilling chilly chinese chineses chintzy circumspect civil ' +
  'classic classified clean cleanest clear clearer clearest clever cleverer cleverest clockwise close closed ' +
  'closer closest closing cloudier cloudiest cloudy cluttered coarse coarser coarsest coded coercive cogent ' +
  'cognizant cold colder coldest colombian colombians colonial colored colossal coloured comatose combined ' +
  'comforting comic commanding commensurate commercial common commoner commonest communist companion ' +
  'compassionate compelling competing complete completer completest complex complicated compromising compulsory ' +
  'concave conceited concentrated concerning concise concrete condescending conducive conflicting confused ' +
  'confusing congolese congoleses congruent conjoint conjugal conjugate conjugater conjugatest consequent ' +
  'considered consolidated conspiring constant constituent consummate consummater consummatest contemporary ' +
  'content continuing contradictory contrary contrasting contributing contrite controlled controlling ' +
  'convertable cooked cool cooler coolest cooperative corporate correct correcter correctest corresponding ' +
  'corrupt corrupter corruptest costlier costliest costly counterclockwise counterfeit counterfeiter ' +
  'counterfeittest covered covert cowardlier cowardliest cowardly coy cozier coziest cozy cracked crafty ' +
  'cramped craven crazed creepy crippling crisp crisper crispest croat croatian croatians croats crowded ' +
  'crucial crude cruel crueler cruelest crushed crystalline cuban cubans cuddlier cuddliest cuddly cultivated ' +
  'cunning cured curlier curliest curly curmudgeonly customary customized cute cuter cutest cutesy cutting ' +
  'czech czeches daily damaged damaging damp dampened damper dampest dane danes dangerous dapper daring dark ' +
  'darling dashing dated daunting dazed dazzled dazzling dead deader deadest deadlier deadliest deadly deadpan ' +
  'deaf deafer deafest dear dearer dearest debilitating decayed decaying deceased deceiving decentralized ' +
  'declining decorated decreasing dedicated deep deeper deepest deferred defiant defined defining definite ' +
  'deformed defuse defuser defusest degenerate degrading delayed deliberate deliberater deliberatest delicate ' +
  'delighted delightful delighting demanding demeaning demographic demoralizing demure dense denser densest ' +
  'dependent depressed depressing deranged derelict derivative deserving desperate despondent destitute ' +
  'desultory detailed determined devastating developed devoid devoted devout didactic difficult diffuse ' +
  'diffuser diffusest dignified dim diminished dire direct directed directer directest direr direst dirtier ' +
  'dirtiest dirty disabled disappointing disarming disciplined discounted discouraged discreet discrete ' +
  'diseased disgruntled disgusting disheartening disjoint disparate dissenting distant distinct distorted ' +
  'distracting distressed distressing disturbed disturbing divergent diverse divine diviner divinest dizzier ' +
  'dizziest dizzy dizzying docile dominant dominican dominicans done dormant doting double doubler doublest ' +
  'doubtful drained dreary dried driest drifting drowsy drunk drunker drunkest dry due dull duller dullest dumb ' +
  'dumber dumbest dustier dustiest dusty dutch dutches eager earlier earliest early earnest earnester earthlier ' +
  'earthliest earthly easier easiest east eastern easterner easternest easy easygoing ecuadorian ecuadorians ' +
  'edified educated eerie eerier eeriest efficient egyptian egyptians elaborate elaborater elaboratest elated ' +
  'elder elderly electrifying elegant elicit eliciter elicittest elite eloquent emaciated embarrassed ' +
  'embarrassing emergent emerging eminent emirati emiratis empowering emptier emptiest empty enabling enamored ' +
  'enchanted encouraging endearing enduring energizing engaged engaging englishman englishmans enhanced ' +
  'enlivening enough enriching ensuing ensured enthralling enticing entire epic equal equipped erect erstwhile ' +
  'escaped essential essentialer essentialest established estonian estonians ethereal ethiopian ethiopians ' +
  'european europeans everyday evil eviler evilest exact exacting exaggerated exasperating excess excited ' +
  'exciting executive exempt exempter exemptest exhausting exhilarating existing expanded expanding expected ' +
  'expedient experienced expert explicit exploding exposed express expresser expressest exquisite extended ' +
  'extra extravagant extreme extremer extremest exuberant exultant fabled faded fading failed faint fainter ' +
  'faintest fair fake faker fakest false famed familiar fancier fanciest fancy far farther fascinated fast ' +
  'faster fastest fat faultier faultiest faulty faux favorite favourite feared feeble feebler feeblest fellow ' +
  'female feminine feminist fertile fervent fetching fewer fierce fiercer fiercest fiery filipino filipinos ' +
  'final financial financialer financialest fine finer finished finite firm firmer firmest fitted fitting fixed ' +
  'flagrant flaming flat flattering flattest flavored flavoured flirtier flirtiest flirty floating flowering ' +
  'flowery flowing fluent fluid fluorescent flustered foamier foamiest foamy focused folksy fond fonder fondest ' +
  'foolish foreboding foregoing foreign foreseeable forgetful formal formaler formalest former forthcoming ' +
  'fortunate foul fouler foulest founding fractured fragile fragmented fragrant frail frailer frailest framed ' +
  'frank franker frankest frantic free freer freest freezing french frenches frequent fresh fresher freshest ' +
  'fretful fried friendlier friendliest friendly frightening frilly fringe fringer fringest frozen frugal ' +
  'frustrating fugitive fulfilling full fullest fun funer funest funnier funniest funny furrier furriest furry ' +
  'furthest future gaier gainful gambian gambians gauche gaudier gaudiest gaudy gay gayest general generic ' +
  'genious gentle gentler gentlest genuine genuiner genuinest georgian georgians german germans ghanaian ' +
  'ghanaians ghastlier ghastliest ghastly ghostlier ghostliest ghostly giant gianter giantest giddier giddiest ' +
  'giddy gifted gigantic glad gladder gladest glaring gleaming glib glibber glibest global gloomier gloomiest ' +
  'gloomy gold golden good goofier goofiest goofy graceful graiest grand grander grandest graphic grateful ' +
  'gratified gratifying grating gratis grave gray grayer greasy great greater greatest greedier greediest ' +
  'greedy greek greeks green greener greenest greier grey greyest grilled grim grimest grimmer gripping ' +
  'grislier grisliest grisly grizzled groovier grooviest groovy gross grosser grossest groundbreaking growing ' +
  'grueling gruelling gruesome gruesomer gruesomest guarded guatemalan guatemalans guided guilty hairy haitian ' +
  'haitians half hallowed hammered handsome handsomer handsomest handsy handy happier happiest happy hard ' +
  'hardcore harder hardest hardier hardiest hardworking hardy harmed harsh harsher harshest hateful headier ' +
  'headiest heady healing heartier heartiest heartwarming hearty heated heavenlier heavenliest heavenly heavier ' +
  'heaviest heavy heftier heftiest hefty hellish helpful hesitant hesitanter hesitantest high higher highest ' +
  'highfalutin hillier hilliest hilly hindi hindis hispanic hoary hobby hollow hollower hollowest homeless ' +
  'homelier homeliest homely homesick honduran hondurans honest honorary hooked horrific horrified horrifying ' +
  'hostile hot hotter hottest hourly huge huger hugest humane humble humbled humbler humblest humdrum humid ' +
  'humider humidest humiliating hungarian hungarians hungrier hungriest hungry icelandic icelandics icier ' +
  'iciest icy ideal idle idler idlest ignorant ill illegal illegitimate iller illest illicit illiterate ' +
  'illuminated illuminating immature immediate immense imminent impartial impending imperfect implicit implied ' +
  'impolite important imported imposing impressionist improper improved inaccurate inadequate inane ' +
  'inappropriate inbred incomplete inconsiderate incorporating incorrect increased increasing incumbent ' +
  'indebted indefinite independent indeterminate indian indians indie indirect individual indonesian ' +
  'indonesians indoor indulgent inept inert infected inferior infinite inflated influential informed infrared ' +
  'infrequent infuriated infuriating ingrown inhibitory initial injured innate inner innocent inordinate insane ' +
  'insecure insecurer insecurest inside insignificant insoluble insolvent inspired inspiring instant ' +
  'insubordinate insulting intact integrated intellegent intellegenter intellegentest intended intense ' +
  'intensified interdependent interested interesting interim intermediate intermediater intermediatest intimate ' +
  'intimater intimatest intimidating intoxicated intoxicating intriguing invaluable invigorating invited ' +
  'inviting involved iranian iranians iraqi iraqis irate irishman irishmans irrelevant irritating isolated ' +
  'israeli israelis italian italians ivorian ivorians jaded jagged jamaican jamaicans japanese japaneses ' +
  'jittery joined jollier jolliest jolly jordanian jordanians judged juicier juiciest juicy junior justice ' +
  'justified juvenile kaput kazakh kazakhs keen keener keenest kenyan kenyans kind kinder kindest kindly ' +
  'knotted knowing known korean koreans kuwaiti kuwaitis lacking lagging laier laiest lame lamer lamest languid ' +
  'lao laos lapsed large larger largest last laster lasting late lately later latest latter latvian latvians ' +
  'lay leading lean leaner leanest leaning lebanese lebaneses leerier leeriest leery left legal legendary ' +
  'legitimate lesser lethal leveled lewd lewder lewdest liberal liberian liberians libyan libyans licensed ' +
  'lifesaving light lighthearted lightweight likelier likeliest likely lil liler lilest limited limp limper ' +
  'limpest liquid listed literal literary literate lithuanian lithuanians little littler littlest live livelier ' +
  'liveliest lively livest living loaded locked loftier loftiest lofty lonelier loneliest lonely long longer ' +
  'longest longstanding longterm longtime loose looser loosest lost loud louder loudest lousier lousiest lousy ' +
  'loutish loved lovelier loveliest lovely loving low lower lowest lowlier lowliest lowly loyal loyaler ' +
  'loyalest luckier luckiest lucky lumbering lush macabre macedonian macedonians macho mad maddening madder ' +
  'madest magenta main mainstream major makeshift malagasies malagasy malaysian malaysians male mammalian ' +
  'mammoth managed mandatory manufactured many marine maritime marked masculine mature maturer maturest ' +
  'maturing maverick meager mean meandering meaner meanest measlier measliest measly measured meatier meatiest ' +
  'meaty median mediocre medium meek meeker meekest mega mellow mellower mellowest melted melting menacing ' +
  'mending mere merry mesmerizing metric metropolitan mexican mexicans mild milder mildest mindblowing mini ' +
  'miniature minor missing mistier mistiest misty mitigating mixed mobile moderate moderater moderatest modern ' +
  'modernist modest modified moist moister moldy mongolian mongolians monochrome monthly moodier moodiest moody ' +
  'moot moral morbid moroccan moroccans mortal most motivated motivating mounted moving muddy multifaceted ' +
  'multiple mumbling mundane mundaner mundanest mute muted muter mutest mystified mystifying nagged nagging ' +
  'naive naiver naivest naked namibian namibians narrow narrower narrowest nausiating naval near nearby nearer ' +
  'nearest neat neater neattest necessary needed neglected neighborly nerdier nerdiest nerdy new newer newest ' +
  'newlywed next nibblier nibbliest nibbly nicaraguan nicaraguans nice nicer nicest nigerian nigerians nigerien ' +
  'nigeriens nightly nimble nimbler nimblest noble nobler noblest noisier noisiest noisy nonchalant nondescript ' +
  'nonprofit nonstop normal normaler normalest north northeast northern northwest norwegian norwegians nosier ' +
  'nosiest nosy notable noted nourished novel nuanced nude numb numbest numbing nurturing nuts obediant ' +
  'obedient obese obligated obscene obscure obscurer obscurest observant observed obsolete occupied odd odder ' +
  'oddest offbeat offending offensive offhand official offline offsetting oilier oiliest oily ok okay old older ' +
  'oldest omani omanis onboard ongoing online open opener openest opposing opposite oppressed orange oranger ' +
  'orangest orderly organic organized orotund other outdoor outer outgoing outlying outside outstanding oval ' +
  'over overall overarching overboard overdue overhand overhead overlapping overlooked overnight overpowering ' +
  'overriding overseas overt overweight overwhelmed overwhelming overwrought owing own ownest packed painful ' +
  'painted pakistani pakistanis pale paler palest palestinian palestinians panamanian panamanians paraguayan ' +
  'paraguayans parallel paralleled paranoid parked partial partisan passionate past pasted patient paying ' +
  'peaceful pending perfect perfected perfecter perfectest periodical permanent perplexing pert pertinent ' +
  'peruvian peruvians perverse petite philippine philippines phonier phoniest phony picayune picked pierced ' +
  'piercing pink pinker pinkest pissed placid plaid plain plainer plainest planned plastic pleasant pleasanter ' +
  'pleasantest pleased plugged plunging pointed pointy polished polite politer politest poor poorer poorest ' +
  'populist portuguese portugueses potential preceding precise preexisting preferred pregnant pregnanter ' +
  'pregnantest premature premier premium preoccupied prepaid prepared present presenter presentest pressed ' +
  'pressing prevailing priceier pricey priciest pricklier prickliest prickly prima primary prime primer primest ' +
  'principal printed prior pristine private pro probable processed produced profane professional profound ' +
  'profounder profoundest profuse prolonged prominent promising prompt prompter promptest pronounced proper ' +
  'proportionate proposed protected proud prouder proudest proved provoking proximate public pumped punier ' +
  'puniest punishing punjabi puny pure purer purest purple purpler purplest puzzled qatari qataris quack ' +
  'quacker quackest quaint quainter quaintest qualified quarterly quick quicker quickest quiet quieter quietest ' +
  'quoted rabid racial racist ragged raggeder raggedest raging rained rainier rainiest rainy rallied rallying ' +
  'rambling rampant randier randiest random randomer randomest randy rapid rapider rapidest rare rarer rarest ' +
  'rash ratified raving raw rawer rawest readier readiest ready real realer realest rear reassuring rebel ' +
  'recalcitrant received recent recommended recondite recorded recovered recycled red redefining reder redest ' +
  'reduced redundant refined refreshing registered regulated reigning rejected rejuvenating related relative ' +
  'released relevant reluctant remaining remote remoter remotest removed renewed renowned rental repeated ' +
  'replaced replicate replicater replicatest representative reprobate republican requested required reserved ' +
  'resident resistant resolute resonant respected resting restored restricted retarded revealing revitalising ' +
  'revitalizing revolving rewarding rheumatoid rich richer richest right righter rightest rightful ripe riper ' +
  'ripest ritzier ritziest ritzy rival riveting roaring robust rolling romanian romanians romantic roomier ' +
  'roomiest roomy rosier rosiest rosy rotted rotten rough rougher roughest round routine royal rubbish rude ' +
  'ruder rudest rushing russian russians rustier rustiest rusty rwandan rwandans sacred sad saddening sadder ' +
  'sadest safe safer safest sage saintlier saintliest saintly saltier saltiest salty same samoan samoans ' +
  'sandier sandiest sandy satisfactory satisfied satisfying saturated saudi saudis sauted savvier savviest ' +
  'savvy scantier scantiest scanty scarce scarcer scarcest scared scarier scariest scarlet scary scathing ' +
  'scattered scholarly scientific scorched scottish scottishes scratched screeching screened sealed seasoned ' +
  'seated secondary secret secure secured securer securest sedate sedater sedatest seemly select selected ' +
  'selecter selectest selfish senegalese senegaleses senior sensory sentencing separate separater separatest ' +
  'serbian serbians serene serial settled severe severer severest sexier sexiest sexy shaded shadier shadiest ' +
  'shady shallow shallower shallowest shameful shared sharp sharper sharpest sheer shinier shiniest shining ' +
  'shiny shocked shocking short shorter shortest shrill shriller shrillest shut shy shyer shyest sick sicker ' +
  'sickest sicklier sickliest sickly significant sillier silliest silly silver simple simpler simplest ' +
  'simplified simulated sincere singaporean singaporeans single sinister skilled skinnier skinniest skinny ' +
  'skyrocketing slack sleek sleeker sleekest sleepy slender slenderest slick slicker slickest slier sliest ' +
  'slight slighter slightest slim slimest slimier slimiest slimmer slimy slippery slipshod sloping slovak ' +
  'slovaks slow slower slowest sly small smaller smallest smart smarter smartest smellier smelliest smelly ' +
  'smiling smoked smooth smoother smoothest smug snobbish soaked soaking soaring social socialer socialest ' +
  'socialist soft softer softest sole solemn solemner solemnest solid solider solidest soluble solvent somalian ' +
  'somalians somber soon sooner soonest soothing sophisticated sordid sore sorer sorest sorry soundproof sour ' +
  'south southeast southern southwest sovereign soviet spaniard spaniards spare sparer sparest sparkling ' +
  'sparkly sparse special specialer specialest specialized specific specified speeding speedy spellbinding ' +
  'spicier spiciest spicy spiked spirited splendid spotted sprawling sprightlier sprightliest sprightly spry ' +
  'squat squeamish stable staggering stained stale staler stalest stalwart standard stark starker starkest ' +
  'startling starving stated statelier stateliest stately statutory steadfast steadier steadiest steady steamed ' +
  'steaming steep steeper steepest stereotyped sterile stern sterner sternest stiff stiffer stiffest still ' +
  'stimulating stirred stirring stoked stout straier straiest straight straighter straightest straightforward ' +
  'strange strangest stray strengthened strict stricter strictest striking stringent striped stripped strong ' +
  'stronger strongest stubborn stuffed stumped stunned stunning stupid stupider stupidest sturdier sturdiest ' +
  'sturdy stylish subdued sublime subordinate subpar subsequent subsidized substandard substantial ' +
  'substantialer substantialest subtle subtler subtlest suburban succinct sudanese sudaneses sudden suddener ' +
  'suddenest suggested super superb superficial superficialer superficialest superior supervisory supporting ' +
  'supreme sure surer surest surging surly surprising surreal surrealer surrealest surrounding suspect ' +
  'suspected suspecter suspectest suspended sustained swede swedes sweeping sweet sweeter sweetest swell ' +
  'swelling swift swifter swiftest swiss swisses symbolic syrian syrians taboo taiwanese taiwaneses talented ' +
  'tall taller tallest tame tamed tamer tamest tan tanned tantalizing targeted tarnished tart tarter tartest ' +
  'tasteful tawdrier tawdriest tawdry taxing teased teen teenage telling temperate temporary tempting tender ' +
  'tenderest tense tenser tensest terminal terrific terrifying terrorist tertiary testy texan texans thai thais ' +
  'thick thicker thickest thin thinner thinnest thirstier thirstiest thirsty thorny thoughtful threatened ' +
  'threatening thrilled thrilling thriving tidier tidiest tidy tied tight tighter tightest timelier timeliest ' +
  'timely tinier tiniest tiny tired tiring together token tolerant torpid touched touching tough tougher ' +
  'toughest tracked trained tranquil tranquiler tranquilest transparent trapped trembling trenchant trendier ' +
  'trendiest trendy trial trifling trimmed trinidadian trinidadians trite troubled troubling true truer truest ' +
  'trusting trying tunisian tunisians turkmen turkmens turned twisted twisting ugandan ugandans uglier ugliest ' +
  'ugly ukrainian ukrainians ultimate ultra unabated unappealing unassuming unattended unauthorized unbecoming ' +
  'unchallenged uncharted unchecked uncircumcised unconvincing uncovered undecided under underage undercover ' +
  'undergraduate underground underhand underlying underneath underprivileged undersized understood underwater ' +
  'underway underweight undisclosed undisputed undocumented undue unemployed unending uneven unexpected ' +
  'unexplained unfair unfinished unfolding unforeseen unguarded unheard unified uninsured uninterested ' +
  'uninterrupted uninvited unique united universal unknown unmarried unmatched unmet unnamed unnerving ' +
  'unnoticed unopposed unpaid unparalleled unprecedented unrecognized unregulated unrelated unrelenting ' +
  'unrequited unreserved unresolved unruly unseen unsettled unsettling unsightly unsold unspent unspoken ' +
  'unsupervised unsuspecting untapped untested untold untouched unused unwanted unwarranted unwieldy upbeat ' +
  'updated uplifted uplifting upper uppity upscale upset upsetting upstairs uptight urban urgent used useful ' +
  'usual utter utterest uttermost vacant vagabond vagrant vague vaguer vaguest vain vainer vainest valuable ' +
  'vanilla variable variant varied varying vast vaster venezuelan venezuelans vengeful verdant verdanter ' +
  'verdantest verified versatile vexing vibrant vietnamese vietnameses vigilant vile visionary volatile vulgar ' +
  'vulgarest wanton warier wariest warm warmer warmest warped wary washed wasteful watched watershed watery ' +
  'weak weakened weaker weakest wearier weariest weary weathered weatherproof wee weekly weird weirder weirdest ' +
  'welsh welshes western wet wetter wettest whinier whiniest whiny white whiter whitest whole wholesale wicked ' +
  'wickeder wickedest wide wider widespread widest wild wilder wildest wilier wiliest willing wily windier ' +
  'windiest windy wirier wiriest wiry wise wiser wisest wistful womanly wooden woodier woodiest woody woozy ' +
  'worn worried worse worst worthwhile wounded wrier wriest wrinkled wrong wronger wrongest wrought wroughter ' +
  'wroughtest wry yearly yellow yellowed yellower yellowest yielding young younger youngest zambian zambians ' +
  'zanier zaniest zany zimbabwean zimbabweans';

export const ADVERBS =
  'abroad again almost alongside already also altogether always anymore anyway apart aside away awhile backward ' +
  'definitely directly ever forever fucking fully further furthermore hella hence indeed instead just kinda ' +
  'likewise maybe meanwhile more moreover newly often once only outright perhaps quite randomly rather really ' +
  'seldom so somehow sometimes somewhat such then thus too totally twice ultimately very well';
