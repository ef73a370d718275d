// Words of WordNet 3.1 (https://wordnet.princeton.edu, its own free licence: see LICENSE), written by scripts/lexicon-from-wordnet.ts.

/** Words that the other lists lack, by all that they can be: names of Pos. */
export const WORDNET: readonly (readonly [string, string])[] = [
  [
    'adjective adverb',
    'any awful awry barefoot decent down downward each eastward first halfway inward least midway mighty off on ' +
      'onshore out outward presto pretty secondhand through up upstream upward',
  ],
  [
    'adjective',
    'abashed abbreviated abdominal abhorrent ablated abnormal aboveground absentminded acquainted addlebrained ' +
      'adjacent adjectival adrenal adverbial aerated aerosolized afferent afflicted afire aflame aflare afloat ' +
      'aforesaid agape aghast agitated agricultural ahorseback ailing airborne airy akin alfresco alienated allied ' +
      'alligatored alveolar amended amiss ancestral ancient andean anguished angular annihilating annual another ' +
      'antebellum anti antithyroid antitrust apocryphal arboreal architectural ardent aristotelian armored arterial ' +
      'arteriolar arty ascending ashamed assorted asteroidal astral astringent atrophied attired authoritarian ' +
      'avowed awakened awed awestruck axial babelike bacterial baggy balding balking bandaged barbed baronial ' +
      'baroque beaded beady beaming bearded beardown bedfast bedraggled beefy befuddled behavioral belligerent ' +
      'belowground bended bespectacled bestial bestubbled betrothed bewhiskered bilateral bilingual bimolecular ' +
      'binomial bittersweet blackened bladed blanched blatant bleached bleak bleary blighted blindfolded blistering ' +
      'blockading bloodstained bloodsucking bloodthirsty blushing blustery boeotian bogartian bony booted ' +
      'borderline born both botulinal bouffant bounded bovine braced brainy brassy brazen brindle brittle brocaded ' +
      'bronchial bronchiolar bronzed brotherly brushy brutal budgetary bulging bulky bullnecked buoyant ' +
      'bushwhacking bushy businesslike buttoned buttressed cackly calloused candid canonist canonized cantering ' +
      'cardiovascular carefree careworn carnal carpeted cartesian carven casebook cassocked casual catapultian ' +
      'categorized causal celestial centenary central cerebral chambered chantlike chestnut childlike chinked ' +
      'chipper chiseled choked choosy chunky churchgoing churchillian churning circular civilized clad clammy ' +
      'clandestine clanging clanking classificatory clearheaded clinched clogged clogging clothed clotted clumsy ' +
      'coarsened coastal coaxial coaxing cockeyed cocky coexistent cognate coherent collegiate colloidal colloquial ' +
      'columned columnlike combatant cometary commonsense communal communicational competent complimentary ' +
      'compressed conceptual concerted conciliatory concordant concurrent condemnatory conditional confident ' +
      'confidential confining confluent congenital congested congratulatory congregational congressional conjoined ' +
      'connected considerate consistent consoling consonantal constricted contented continental continual ' +
      'contraband contractual contributory contrived controversial convenient conventional conversational convex ' +
      'convivial cooccurring cordial corporeal correlated corrugated corticofugal counterbalanced cowled craggy ' +
      'cranky crazy creamy creedal crested crisscrossed crocked crocketed crooked crotchety crowned crowning crummy ' +
      'crumpled crusted cubist cultural cultured cumbersome curricular cursed cursory curtained custodial dabbled ' +
      'dainty dank dappled darned deadened deathlike deathly decadent dedifferentiated deficient deflated ' +
      'deformational dejected demonstrated demythologized denominational dental departmental deprecating ' +
      'deprecatory descending desolate despairing despised destroyed detected determinate developmental deviant ' +
      'devotional diagonal diaphyseal dictated dietary different differentiated diffident dilapidated diligent ' +
      'dimensional dimensioning dingy dipylon directional disconcerted disconcerting discontented discorporate ' +
      'discretionary discriminating disembodied disfigured disheveled dishonest disillusioning disinterested ' +
      'disjointed dismayed dismaying disobedient disordered disorderly disorganized dispassionate dispossessed ' +
      'disproportionate disqualified dissatisfied dissimilar distal distraught diversified doctrinaire doctrinal ' +
      'dogged dogging doglike dominated dominating domineering doped dosed dotted downcast downhill drab drafty ' +
      'draped draughty dreamlike dreamy drenched dressy drizzling drugged drunken dual dumfounded dusky eared ' +
      'earsplitting earthbound earthlike earthshaking earthy ebullient edgy educational eight eighteen eighteenth ' +
      'eighth eighty eldest electoral elemental elementary elevated eleven eleventh elfin elongated emancipated ' +
      'embedded emboldened emeritus emotional employed enchained endothelial enervating engrossed engrossing ' +
      'enlightened enraged entangled enterprising entitled environmental ephemeral epiphyseal epistolatory ' +
      'equipotent equivocal eroded ersatz erudite erythroid estranged estranging eternal eurasian eventual ' +
      'everlasting every evident evidential evolutionary excellent exceptional excitatory excruciating existent ' +
      'existential expectant experiential experimental explanatory exploratory expository extant external ' +
      'extralegal extramarital extraordinary extraterrestrial eyelike facilitatory factual fallow faraway fascist ' +
      'fatal fatigued fatty favored feathered fecund federal feline fetid feudal few fictional fifteen fifteenth ' +
      'fiftieth fifty filthy fingered finicky firsthand fiscal flashy flecked fleeting fleshy flimsy floral ' +
      'florentine florid fluffy flushed focal follicular foolhardy foolproof footloose foremost formalized ' +
      'forthright fortified forty fourfold fourteenth fourth fractional fragmentary frayed freehand freewheeling ' +
      'frenzied freudian frigid frontal frostbitten frowzled fueled fugal fumbling functional fundamental ' +
      'fundamentalist fungal fusiform fussy futile fuzzy galling gaping garbed garbled gastrointestinal gaunt ' +
      'gauntleted generalized genial gentile gentlemanly germinal gerundial gesticulating ghostlike gibelike gilded ' +
      'gilt glassy glazed glinting glistening glittering glomerular glorified gloved glowering glum goddam goddamn ' +
      'goddamned godforsaken godlike gory gossamer gowned gradual grandiose granular grassroots gravid ' +
      'gravitational grecian grimy gritty groggy grooved gruff gubernatorial gummy guttural habitual hackneyed ' +
      'haggard handicapped handmade handwoven handwritten hardened hasty haughty hazy headstrong healthy heartening ' +
      'hegelian henpecked herculean hesitating hilar hoarse homegrown homemade homicidal horizontal horrid huddled ' +
      'husky hyaline hyperfine hypertrophied hypophyseal hypophysectomised idealized identified idolized ' +
      'illusionary illusory imaginary immaculate immaterial immoral immortal impaired impassioned impatient ' +
      'impelled imperial impersonal implicated implike impotent imprecise improvised impudent inanimate inboard ' +
      'incandescent incensed incertain incidental incoherent incoming inconsequential inconsistent inconvenient ' +
      'indecent indelicate indifferent indignant indiscriminate indistinct individualized indolent induced ' +
      'industrial inexperienced infantile inferential infernal infertile inflamed inflammatory influent informal ' +
      'inherent inhuman inhumane inscribed insistent insolent inspirational institutional institutionalized ' +
      'instructional instrumental insubstantial insufficient intelligent intentional intercontinental ' +
      'interdepartmental interfaith interfering interlobular interlocking intermeshed intermittent intermolecular ' +
      'internal international interpersonal interrelated intersecting interspecies interstellar interstitial ' +
      'interwoven intimal intradepartmental intrapulmonary intricate introductory introjected invariant inverse ' +
      'inviolate involuntary iodinated iodinating ionized irksome ironlike ironshod irrational irregular irresolute ' +
      'isolationist isothermal jacksonian jangling jarring jaunty jazzy jeffersonian jetting jeweled jingling ' +
      'jocose jocular jolted jovial jubilant judicial jumbled jumpy jungian jutting khaki kindled kindred knifelike ' +
      'knightly knotty kosher laborsaving lactating laden ladened ladylike lamblike landlocked landscaped lanky ' +
      'larval latent lavender lax lazy leaded leaden leathered leavened leering legged leggy lengthy levelheaded ' +
      'liberated lifelike lifelong lighted linear lingual lipped lithe littered livid loathsome lobular local ' +
      'located lone looted lordly lucid lukewarm lumbar luminescent lunar lurid lusty machinelike macromolecular ' +
      'magnificent magnified maladroit malformed malign malposed mangled maniacal maniclike marbleized marginal ' +
      'marital martial marxist masted masterly maternal matted mauve maximal mechanized medieval menial mental ' +
      'mercurial messy methodist microbial microsomal mid midwestern militant minimal minimized ministerial minoan ' +
      'misbranded misguided misleading misrelated mistaken misused mitral moblike modal molal molecular molten ' +
      'momentary monaural mononuclear monumental moonlit morose motional mottled mousy muddied muddleheaded muffled ' +
      'multidimensional multilateral municipal murky muscular mustached mutational mutual mycenaean myeloid ' +
      'myocardial nasal nasty natal national natural naturalized nauseated neanderthal nearsighted negligent neo ' +
      'neoliberal netlike nettlesome neuromuscular neuronal neutral neutralized newborn newtonian nibbed nighted ' +
      'nilpotent nineteenth ninety nocturnal nodular nominal nonchurchgoing noncommissioned nonequivalent ' +
      'nonexistent nonfunctional nonobservant nonparticulate nonresident nonverbal nonvolatile northerly nosed ' +
      'nubile nuclear null nutritional oaken obdurate obligational obliged oblique observational obsolescent ' +
      'occasional occipital occluded occupational ocular omniscient oncoming onetime opalescent opaque openmouthed ' +
      'operational opinionated optimal opulent oral orbital orchestral organizational oriental ornery orthodox ' +
      'outclassed outdated outmoded outraged overbearing overconfident overgrown overheated overloaded overpriced ' +
      'oversized overvaliant oxidised padded pallid papal papery papillary paramount parched parisian parliamentary ' +
      'parochial parrotlike particulate pastelike pastoral pasty patriarchal patronizing peaky pearly peculiar ' +
      'penciled penetrating peopled perambulating perceptual peremptory perennial perfunctory peripheral perky ' +
      'perpetual persistent personal personalized pestered pestering pestilential petticoated phosphorescent ' +
      'pictorial pictured picturesque pigheaded pinched pitched pithy planar planetary plastered pleasing pleural ' +
      'pliant plush poignant poised polar polycrystalline polytonal pomaded popular populated posterior postwar ' +
      'potent powdered powdery practised precast preconceived precooked precooled predigested predisposed ' +
      'preeminent preexistent preferential prejudiced prejudicial preliminary preliterate premonitory prepackaged ' +
      'preparatory prepositional prepubescent prepupal prescribed presentational presidential prewar primeval ' +
      'privileged prizewinning procedural proficient promotional prone proportional proto proverbial providential ' +
      'provincial provisional proximal prurient pseudo pubescent publicized pulmonary pulverized punctured ' +
      'quarrelsome quasi quavering queer quicksilver quiescent quilted racy radial radiant raftered rangy rarified ' +
      'rasping rational rationed reborn reciprocal reconstructed recreational rectangular recurrent redheaded ' +
      'redoubled reeking refrigerated regal regardant regenerating regimental regional regular regulatory remedial ' +
      'rending repentant representational repressed residential residual resiny resounding respiratory resplendent ' +
      'resultant retained reticulate retinal revised rickety riddled rigid risky rocklike rocky roiling rotary ' +
      'rotated roughhewn roundabout rousing rousseauan rubberlike rubbery ruddy rudimentary ruffled rugged rural ' +
      'rutted sagging salient salivary sallow salutary sanctified sane sapphire sarcolemmal savory scalloped ' +
      'scandinavian scant scented scoured scraggly scrambled scratchy scrawny screechy scriptural sculptural ' +
      'sculptured scurrying seasonal secluded sectioned sedentary seeping seething segmental segregated ' +
      'semiliterate semiskilled senatorial senile sensational sensual sentient sentimental sequential seventeen ' +
      'seventeenth seventh seventy several sexual shabby shackled shadowed shadowy shaggy shaky shapely shaven ' +
      'sheeplike shielded shipshape shivery shod shortsighted shouldered showy shrewd shrieked shriveled shuddering ' +
      'sidelong silent silvery similar simplex sinewy singular sintered sinusoidal situated sixteen sixteenth sixth ' +
      'sixty sizzling skeletal slanted slanting slashed slashing slippered slivery sloppy slovenly sluicing slurred ' +
      'smitten smothered smothering snappy snug socialized societal sodden softened soiled solar soled solitary ' +
      'some somnolent sooty sorbed sorrel southbound southeastern spaced spatial speckled spectacular spectral ' +
      'specular spellbound spidery splattered splintery spongy sporting squalling squashed squeaky stabilized ' +
      'stabilizing staccato stagnant staminate standardized statesmanlike staunch steadied stealthy stellar ' +
      'stentorian stepwise sterling sternal sticky stilted stolid storied stormy straggling straitlaced stranded ' +
      'stratified streaked streamlined stricken stringy structural structured strung studded stuffy stupefying ' +
      'stylized suave subhuman subliterary subservient subsurface suburbanized sufficient suffocating sullen sultry ' +
      'sunbaked sunburnt sundry sunken sunny sunstruck suntanned supernatant supine supplemental supplementary ' +
      'swaggering swart swarthy swaybacked sweltering swingy syrupy tactile tactual talky tangential taped tattered ' +
      'taunting taut tawny taxpaying teensy telltale temporal tensional tepid terrestrial territorial terse ' +
      'textured thermal thickened thickening thickspread thirteenth thirtieth thoriated thorough thoroughgoing ' +
      'threadbare thrifty thrombosed thronged thudding thundering thyroidal tilled tilted timbered timeworn timid ' +
      'tingling tipsy tiresome titillating titled tittering toiling tonal tongued topnotch tormented totalitarian ' +
      'tottering tousled traditional transcendental transcultural transitional translucent transverse traveled ' +
      'treasured treble triangular tribal trichrome tricolor trigonal triumphant trivial troublesome truculent ' +
      'trustworthy tubular turbulent tuxedoed tweedy twelfth twelve twenty twofold twoscore ulcerated ultramodern ' +
      'unaccompanied unadjusted unaffected unafraid unanswered unarmed unasked unassisted unasterisked unattached ' +
      'unavailing unaware unborn unbounded unbroken unbuttoned uncanny uncaused uncertain uncertified unchanged ' +
      'uncharged unclaimed unclean unclouded uncommon uncompromising unconcerned unconditional unconquered ' +
      'unconstitutional unconventional uncousinly undamaged undaunted undeclared undepicted underdeveloped ' +
      'undereducated underhanded undersea undeveloped undifferentiated undigested undiluted undiminished ' +
      'undisguised uneasy unerring unexplored unfaltering unfamiliar unfastened unfertile unfettered unfit ' +
      'unfitting unfixed unfrosted unfrozen ungainly ungodly unhappy unhealthy unheated unheeded unheeding unholy ' +
      'unhurried unhurt uniformed unilateral unimpaired unimpassioned unimportant unimposing unimpressed unimproved ' +
      'uninitiated unintelligent unintended uninvolved univalent unjust unkind unlike unlikely unlimited unlined ' +
      'unliterary unloaded unlovely unlucky unmated unmolested unmoved unnatural unnecessary unneeded unnumbered ' +
      'unoccupied unofficial unorthodox unpaired unpaved unperformed unpicturesque unpleasant unplowed unplumbed ' +
      'unpopular unpremeditated unprepared unpromising unprotected unpublished unpunished unqualified unready ' +
      'unreal unreasoning unreconstructed unredeemed unregretting unreleased unrestricted unsaid unsatisfactory ' +
      'unsaturated unscathed unseeing unservile unsharpened unshaved unshaven unshielded unsigned unsloped ' +
      'unsmiling unsolved unstained unstilted unstressed unstructured unstrung unsuited unsung unthinking untoward ' +
      'untraditional untrammeled untried untrue unusual unvarying unventilated unwavering unwed unwelcome unwilling ' +
      'unwise unwitting unwomanly unworthy unwrinkled unwritten upcoming upland uppermost upraised upright ' +
      'urbanized urinary utilitarian vacuolated valiant valid variegated vascular vehement veiled veined velvety ' +
      'verbal vermilion vernal vertebral vesicular veterinary victorian viennese violent virile virtual virulent ' +
      'visceral viselike visored visual vital vivid vocal vocational voluntary vulpine wacky wainscoted walloping ' +
      'wan warlike waterproof wavy waxen waxlike wayward wealthy wearied wearisome wearying weighted wheezing ' +
      'whiskered whitewashed wholesome widowed wifely wilsonian windblown wintry witty wobbling wobbly wolflike ' +
      'wonderworking wooded woolly workmanlike worldly worldwide worthy wraithlike wrenching wretched writhed ' +
      'writhing yonder zodiacal',
  ],
  [
    'adverb',
    'abed about across afar afoot aft after afterward afterwards ago along aloud anew anyhow anywhere apiece ' +
      'around as ashore astray astride atop bannerlike before besides between but by disregardless doubtless ' +
      'downright downstream downwind edgewise either elsewhere even everywhere farthest forth forthwith headlong ' +
      'henceforth hereabouts hereafter hereby herein hereinafter heretofore hither hitherto homeward however ' +
      'indoors insofar irrespective lengthwise never nevertheless none nonetheless northward not notwithstanding ' +
      'now nowise offshore oftentimes otherwise outdoors perchance plum regardless sic sidewise slantwise someday ' +
      'someplace sometime somewhere southward supra tenfold thence thenceforth thereafter thereby therefor ' +
      'therefore therefrom therein thereof thereon thereto theretofore therewith thither though thrice throughout ' +
      'unawares underfoot upstate upwards westward westwards whence withal within yet',
  ],
  [
    'noun adjective adverb',
    'much no rearward second west',
  ],
  [
    'noun adjective',
    'active aegean aggregate amateur anatomical anglican anionic anterior atlantic auxiliary billion blonde boon ' +
      'british brooding bygone capitalist captive cardinal catholic cautious chance chemical choice civilian ' +
      'collective commonplace compact composite compulsive confederate conservative crescendo criminal crimson ' +
      'current damned danish differential doomed downtown dozen dun eccentric editorial english esthetic exterior ' +
      'faithful fifth fledgling fleet four fourteen gallant grotesque hebrew hellenic homosexual humanist hundred ' +
      'imitation impromptu inaugural inevitable integral intellectual irish joint latin lilac longhand lyric ' +
      'manifold martian maximum meddling middle million minimum monotone musical myriad nazi negative negro ' +
      'neurotic nine nineteen ninth nonsense nutrient one optimum ordinary original overcast particular pastel ' +
      'plodding positivist protestant reactionary regulation rowdy rumanian runaway savage schizophrenic scholastic ' +
      'seven sicilian six softening spanish spiritual stereo stoic straw sulky superlative supernatural surplus ten ' +
      'tenth thieving third thirteen thirty thousand three throbbing tibetan tudor twentieth twinkling two ' +
      'ultraviolet unconscious unfortunate uniform union utmost utopian virgin virtuoso woolen yankee zero',
  ],
  [
    'noun adverb',
    'etcetera in nay nowhere plenty straightaway today tomorrow yesterday',
  ],
  [
    'noun verbBase adjective adverb',
    'counter flush',
  ],
  [
    'noun verbBase adjective',
    'front motor triple',
  ],
  [
    'noun verbBase adverb',
    'bolt',
  ],
  [
    'noun verbBase',
    'adventure affront ambush amount angle assault assay assent attribute audit avail awe bait banter barricade ' +
      'bat bay beam beard belch bellow bench blare bleach bleat blight bloom blunder bluster bogey bow brace braid ' +
      'bristle brood buffet bug bulge bull bulletin bum bunch bunker burrow cable campaign can canter career caress ' +
      'cart catalogue cement centrifuge chamber charcoal charter chatter chorus chuckle cipher clamor clang clash ' +
      'clatter climax clinch clock clot cluck cluster clutch coil comb commission commune compliment compress con ' +
      'conjecture contest contract convict costume couch counterattack counterbalance counterpoint crackle cradle ' +
      'crouch crow crown crunch curse cushion cuss default dent despair diagram dial dictate din discredit disdain ' +
      'disgrace dishonor disregard distrust doom dose dot drape drawl dread duck dust dwarf dynamite ease eclipse ' +
      'elbow enamel endeavor escort essay esteem evidence fan fare fashion fault favor feast feather fistfight ' +
      'flail flank flap flick flourish flurry flutter foam fullback fumble funnel furlough furrow fuse gallop ' +
      'garage garrison gasp gauge gesture glance glimpse glint glitter glory goad graph grease grin groan growl ' +
      'grunt hail halt handicap harbor harp haul hawk hazard headline heap heed herald herd hitch holler honeymoon ' +
      'hoot huckster huddle hulk humor hunch hurdle imprint intercept jab jail jar jaw jerk jest jet jockey jolt ' +
      'jumble junk lapse league litter loom loop lull lumber lunge lurch lure maneuver march marvel massage menace ' +
      'mesh mill mist misuse moan mortar murmur muse needle nest nickname notch occasion ornament output outrage ' +
      'overflow overload overthrow pace pad padlock palm panel pantomime parade paraphrase parcel pardon parody ' +
      'parrot paw perch petition picket picture pitch plank plaster plot plow pluck plunder poise pole postulate ' +
      'pot precipitate preface prick prize profit proposition pucker pulse purse quake quarrel query quirk radio ' +
      'raid rail ram redress refrain reissue relay repose reprint reproach repute requisition rescue retail retort ' +
      'retreat revenge riddle ridicule rig rim ripple robe romp rumble rumor saddle sanction scamper scheme scorn ' +
      'scowl scramble scrap scrimmage sculpture serenade shadow shame shear shield shirt shovel shower shred shriek ' +
      'shrug shunt sigh sight silhouette sin singsong sketch skirt slant slate slaughter slop slot slug sluice ' +
      'slumber slump snare snarl sneer snowball sock solace spade spatter spear splinter sponge spotlight squeak ' +
      'squeal stampede station strand strap streak stroll strut stunt substitute surmise surrender swamp swan swarm ' +
      'swerve swirl swoop tap taunt taxi telegraph telephone term thaw throng throttle thud thumb tinkle tint title ' +
      'toast tool torment tower trace trail tread treasure triumph trumpet tug twig vacation veil vein vent vest ' +
      'veto wag wage wail wedge wheeze whir whirl whiz will wink winter wrack wrangle yank yelp',
  ],
  [
    'noun',
    'additive adhesive airspeed alerting anguish armful assembly awakening barnful batting batwing bed bedding ' +
      'beehive belching bible bickering blackening blaring bloodshed blooming blowfish bluefish bluestocking ' +
      'bodybuilding bootlegging bowstring bracing breakable bricklaying briefing calving caning cardiomegaly ' +
      'carping chaise chattering christening clamoring clangoring clerking clocking clowning conditioning ' +
      'contraceptive convertible counseling counteroffensive cowling creaking creed croaking cushioning cynic ' +
      'dawning daybed deed demonstrative dervish desynchronizing detecting diabetic dialectic directive disassembly ' +
      'discomfited doweling drugging ducking dustpanful ebbing ecliptic eutectic expletive fanatic filly fingering ' +
      'fingerprinting flooring flowerbed foible footing foraging formative gable gambling gelding golfing graining ' +
      'grinning grouping growling hamming handshaking handwriting hatred heaving heretic hillbilly hissing hive ' +
      'hollering housebreaking housekeeping humming imaging infinitive inkling intangible interrogative ' +
      'investigating italic italy jabbing jerking journeying july kipling landscaping leavening lettering loblolly ' +
      'longing malaise malingering marbleizing marching mating matting merchandising merrymaking microphoning ' +
      'misdeed misgiving misunderstanding moneymaking monosyllable mosaic mouthful murmuring musing muttering ' +
      'nestling noise numbering outing overeating pacific pacing paging paneling panting parable pealing pelting ' +
      'philippic philosophizing phrasing picturing pitching playacting plowing plumbing pocketful primping purging ' +
      'quadrupling quickening radish railing rationing rearing rebuilding reclining refueling rehearing relic ' +
      'retailing retraining retreated retrospective roleplaying roomful rubric sable salish sapling sassing ' +
      'scoffing scouring scrubbing seaweed seedbed seedling shielding shipbuilding shirking shoeful shoestring ' +
      'shrieking sicily sightseeing sinning skeptic skimming skulking slavic slinging sloganeering sniveling ' +
      'snoring soldiering somersaulting sowbelly spacing splenomegaly splicing spoonful sputtering squatting steed ' +
      'swathing table tapping teaspoonful tending tenting thanksgiving thawing threshing thumping toweling tracing ' +
      'transmitting trucking tubing tweed typewriting unconfessed underling unloading uprising vacationing ' +
      'vaccinating vending vomiting wailing waning warmongering waterproofing weighting whirring withholding ' +
      'woodgraining woodshed wording worktable worsted wrongdoing wyoming yelping',
  ],
  [
    'verbBase adjective adverb',
    'damn',
  ],
  [
    'verbBase adjective',
    'dilute incarnate lavish maroon prostrate',
  ],
  [
    'verbBase adverb',
    'plumb tiptoe',
  ],
  [
    'verbBase',
    'aah abacinate abase abash abate abbreviate abdicate abduce aberrate abhor abjure ablactate ablate abnegate ' +
      'abominate abrade abrase abreact abridge abrogate absquatulate abstain abut aby abye accede accentuate ' +
      'acclaim accouter accoutre accredit accrete acculturate accumulate accurse acerbate acetylate acidulate ' +
      'acquaint acquit actuate acuminate addle adduce adhere adjoin adjudge adjudicate adjure admeasure ' +
      'administrate admire admix admonish adolesce adore adulate adulterate adumbrate advect aerate aestivate ' +
      'affiance affirm afflict afforest agglomerate agglutinate aggrade aggravate aggress aggrieve aggroup agitate ' +
      'airfreight airt alienate allay alleviate alliterate allocate altercate amass amble ambulate ameliorate amend ' +
      'amerce ammoniate amputate analyze anastomose ancylose anele angulate animadvert ankylose annihilate annotate ' +
      'annunciate anoint antecede antedate antiquate apotheose appal appall append apperceive appertain applaud ' +
      'apportion appose apprehend approbate arbitrate argufy arraign arrogate ascend ascertain ascribe asperse ' +
      'asphyxiate assassinate asseverate assibilate assimilate assoil assonate assort assuage astringe astrogate ' +
      'atone attaint attemper attend attenuate attorn attune audition augur auscultate auspicate authenticate ' +
      'avenge aver aviate avouch avow avulse babble backbite backcross backdate backpedal backscatter backslap ' +
      'backslide backstitch backtrack badger badmouth balk ballyrag bamboozle bandy banish barbecue barde barnstorm ' +
      'barricado bask baste bate batfowl bawl becalm bechance becharm beckon becloud bedamn bedaub bedaze bedazzle ' +
      'bedeck bedevil bedew bedhop bedight bedim bedizen bedraggle befall befit befog befool befoul befuddle beget ' +
      'begild begrime begrudge behoove behove bejewel belabor belabour beleaguer belie bellylaugh bemire bemoan ' +
      'bemock bemuse benday benefact beneficiate benficiate benight benumb beplaster berate bereave beseech beseem ' +
      'beset beshrew besiege besmear besmirch besot bespangle bespatter bespeak bespeckle bespot besprinkle bestir ' +
      'bestrew bestride bethink betide betoken betroth bevel bewail beware bewhisker bewray bicker bifurcate bilk ' +
      'billow biodegrade birdie birdwatch birl birle bisect blab blacken blacklead blanch blandish blaspheme blat ' +
      'blate blear blench blindside blister blither bloviate blub blubber blush bode bodge bodypaint bollix ' +
      'bollocks bombilate bombinate bonk boo boomerang bootlick bottlefeed bourgeon bouse bowse brabble brachiate ' +
      'brag brainwash brandish brandmark brattle braze breathalyse breathalyze brecciate brisken broider broil ' +
      'bromate brominate browbeat bruit budge bulldoze bulletproof bullshit bullyrag bumble burble burgeon burgle ' +
      'bushwhack busk buttweld butylate cachinnate cackel cackle cadge cajole calcine calibrate calligraph ' +
      'calumniate calve camouflage camphorate cannulate canoodle cantillate canulate canvass capacitate caper ' +
      'capitulate capsulate caracole carboxylate carburet caricature carjack cark cascade caseate castigate ' +
      'catalyse catalyze catapult catenate catenulate cathect cavort caw cede cense centrifugate cerebrate chafe ' +
      'chaff chaffer chandelle chasten cheapen checkrow cheerlead chemisorb chevvy chevy chickenfight chide ' +
      'childproof chirk chiromance chirr chitter chivvy chivy chlorinate choke choreograph chortle chouse chronicle ' +
      'chuff chug churn churr circulate circumambulate circumfuse circumnavigate circumscribe circumstantiate ' +
      'circumvallate circumvolute circumvolve citrate clamber clamp clank clapperclaw clasp claver cleave clench ' +
      'clink clitter clobber clog clomp clothe cloy coact coagulate coapt coarsen coax cock coconspire coddle ' +
      'coeducate coggle cogitate cohere coiffe coinsure coldcock coldwork collaborate collate colligate collimate ' +
      'collocate collogue colly commandeer commemorate commend commentate comminate commingle comminute commiserate ' +
      'commix commove commutate compare compart compensate complect complot comport comprehend compute concatenate ' +
      'concede concenter concentre conciliate concoct concuss condescend condole conduce confabulate confer confine ' +
      'confiscate conflagrate conflate confound confute congeal congest conglobate conglobe conglutinate ' +
      'congratulate congregate conjoin conn connect connive consecrate consign consociate console consonate consort ' +
      'constellate consternate constipate constrict constringe construe consubstantiate contaminate contemn ' +
      'contemplate contend contort contradict contradistinguish contraindicate contravene contrive controvert ' +
      'contuse convalesce convect converse convoke convolute convolve convulse cooccur cooperate copulate copyedit ' +
      'copyread coquet coronate corrade correlate corroborate corrugate coruscate cosign cosponsor cosset ' +
      'counteract counterchallenge counterchange counterpose counterstrike countervail covet cower cozen cram ' +
      'cranch crane craunch creak crease cremate crenelate crenellate crepitate criminate cringe crispen crisscross ' +
      'croak crochet cronk croon crossruff crump crumple cuddle culminate cumber cumulate curdle cybernate dabble ' +
      'dally dandle dangle darn datemark dawdle daydream deaccession deactivate deaden deaerate deaminate debar ' +
      'debase debone debouch decaffeinate decamp decant decapitate decarbonate decarboxylate decelerate decerebrate ' +
      'dechlorinate declaim declaw declutch decoct decoke decollate decolor decolour decompress deconcentrate ' +
      'deconsecrate deconstruct decontaminate decontrol decorticate decrepitate decussate dedifferentiate deduce ' +
      'deem defalcate defame defang defat defecate defend defenestrate defervesce defibrillate defibrinate ' +
      'deflagrate deflate deflect deflower defog defoliate deforest defray defrock defrost degas degauss deglaze ' +
      'degrease degust dehisce dehorn dehydrate dehydrogenate deice deign deject delete delimitate delineate ' +
      'deliquesce delist delouse delude delve demarcate demist demob demodulate demonstrate demote demur ' +
      'demyelinate denature denigrate denominate denudate denude deoxygenate depend depilate deplane deplete ' +
      'deplumate deplume depone depopulate depose deprave deprecate depreciate deprive depute deracinate derate ' +
      'deregulate derequisition derestrict deride derogate desalinate desalt descale descend describe descry ' +
      'desecrate desegregate desex desiccate designate desorb despatch despoil despond desquamate destain destine ' +
      'destress destroy destruct detain detect deter deterge deteriorate detest dethaw dethrone detick detonate ' +
      'detoxicate detract detrain detusk devaluate devalue devein deviate devoice devour dialyse dialyze dicker ' +
      'didder diddle differentiate diffract digress dilapidate dilate dillydally dingdong disabuse disaccord ' +
      'disaffect disafforest disagree disallow disambiguate disappear disapprove disarrange disarticulate ' +
      'disassemble disassociate disavow disbar disbelieve disbud disburden discase discerp discolor discolour ' +
      'discombobulate discomfit discommode discompose disconcert disconnect discontinue discountenance discriminate ' +
      'disembark disembarrass disembody disembowel disembroil disenable disenchant disencumber disengage ' +
      'disentangle disestablish disfigure disforest disgorge dishevel dishonour disincarnate disincline disinfect ' +
      'disinfest disinherit disintegrate disinter disinvest disinvolve disjoin dislocate dismember dismiss dismount ' +
      'disobey disoblige disorient disorientate disown disparage dispel dispirit displume disport dispossess ' +
      'dispread disrobe diss dissatisfy dissect dissemble disseminate dissertate dissever dissimilate dissimulate ' +
      'dissipate dissociate dissonate distend distrain distribute disunite divagate divaricate dizen docket doff ' +
      'domesticate domiciliate dominate domineer donate doss dote douse dovetail downgrade downplay doze draggle ' +
      'drench droop dropforge drowse drub dulcorate dumbfound dunk dupe eavesdrop ebb educe edulcorate eff efface ' +
      'effectuate effervesce effloresce effuse egest egotrip ejaculate eject electioneer electrocute elevate elide ' +
      'eliminate elocute elongate elope elute emanate emancipate emasculate embank embattle embed embellish ' +
      'embezzle embitter emblazon embolden emboss embower embrangle embrittle embrocate embrown emend emigrate emit ' +
      'emote empale empanel emplace emplane employ empurple emulate enamor enamour encamp encapsulate encase ' +
      'enchain encipher enclothe encode encompass encrimson encrust endue enervate enfeeble enfeoff enfold engild ' +
      'englut engorge engraft engross enjoin enkindle enlace enlighten enmesh ennoble enounce enplane enrage ' +
      'enrapture enrobe ensconce enshrine enshroud ensile ensky enslave ensnare ensnarl entail entangle entertain ' +
      'enthrall enthrone enthuse entitle entomb entrap entreat entwine enucleate enumerate enunciate envenom ' +
      'environ enwrap epilate equate equilibrate equivocate eradicate erode err eruct escalate espy estivate ' +
      'estrange etiolate evacuate evade evanesce evaporate eventuate evict evince eviscerate exacerbate excavate ' +
      'except excogitate excommunicate excoriate excrete excruciate exculpate execrate execute exenterate ' +
      'exfiltrate exfoliate exonerate expatiate expectorate expend expiate explicate exposit expostulate expound ' +
      'expropriate expurgate exsert exsiccate extenuate exterminate extirpate extort extradite extrapolate ' +
      'extravasate extricate extrude exuberate exult exuviate fabricate facilitate famish fathom faze fecundate ' +
      'federate feign feint felicitate fellate ferry festinate fete fibrillate fidget filch filiate finagle ' +
      'finedraw fingerspell fireproof fishtail fixate flabbergast flambe flaunt flay fledge flense flex flicker ' +
      'flinch flit flitter flocculate flog flop flounce flounder flout flub fluctuate flummox flump fluoresce ' +
      'fluoridate flyfish foist foliate foment fondle footle footslog forebode foredate foredoom forefend ' +
      'foregather foreknow foreordain foreshorten foreshow forestall foreswear foretell forfend forgather forgo ' +
      'formicate formulate fornicate forswear fractionate frap freeload fress fret frivol frizzle frogmarch ' +
      'fulminate fume fumigate furbish furcate furl fustigate gabble gainsay gallivant galumph gamble gape garble ' +
      'garner gash gawk gawp gazump geld genuflect germinate gestate gesticulate geyser ghostwrite gild gird ' +
      'glaciate gladden glaze glisten gloat glom glower glug glut gnash gnaw gobble goggle goldplate goofproof ' +
      'gorge gouge gradate granulate gravitate grimace groak grok grope grovel gruntle guggle gull gush guttle ' +
      'guzzle gybe gyrate habilitate habituate haemagglutinate haggle hallow hallucinate halve handbuild handcolor ' +
      'handcolour handwash handwrite harden hark harken harrow harshen headbutt headquarter hearken hearten heave ' +
      'hedgehop heft hemagglutinate hesitate heterodyne hew hibachi hibernate hie higgle hightail hiss hitchhike ' +
      'hobble hobnob hock hog hoodwink hopple hornswoggle horripilate housebreak houseclean housekeep hover hum ' +
      'hurl hurtle hustle hydrogenate hydrolyse hydrolyze hyperextend hyperventilate hyphenate hypothecate ideate ' +
      'ignite illume illumine imbed imbibe imbricate imbrue imitate immigrate immingle immix immolate immure impair ' +
      'impanel impeach impede impel impend impersonate implant implicate implore importune impound imprecate ' +
      'impregnate impugn impute inactivate inaugurate incandesce incapacitate incarcerate incarnadine incase ' +
      'incinerate inclose incommode incriminate incrust incubate inculcate inculpate incur incurvate indict ' +
      'indispose indite individuate indoctrinate indorse induce induct indue indurate indwell infatuate infer ' +
      'infiltrate inflame inflect inflict infract infringe infuscate ingeminate ingraft ingrain ingratiate ' +
      'ingurgitate inhere inherit inhume inject inlay inmarry innervate inoculate inosculate inscribe inseminate ' +
      'insinuate insolate inspan inspirit inspissate instal instantiate instigate instill instrumentate insufflate ' +
      'insulate inter interbreed intercalate intercede intercommunicate interconnect interdepend interfere ' +
      'interject interlace interlard interleave interlink interlock interlope intermarry intermingle intermit ' +
      'intermix interpellate interpenetrate interpolate interpose interrelate interrogate intersect intersperse ' +
      'intertwine intervene interweave intonate intone intrench intromit introspect intrust intubate intuit ' +
      'intumesce intussuscept inunct inure invaginate invalidate inveigh inveigle investigate invigilate inweave ' +
      'iodinate ionate iridesce irradiate irrigate irrupt itch iterate itinerate jabber jactitate jampack jangle ' +
      'jaywalk jeer jell jettison jig jilt jingle jive joggle jostle jubilate judder junketeer kibbitz kibitz ' +
      'kibosh kindle knap lacerate lade lallygag lam lambast lambaste lament laminate lampoon lapidate larn larrup ' +
      'laud lave laze leer legislate levitate liberate librate lifehack ligate liken limn lipread litigate loathe ' +
      'lob locate locomote logroll loiter loll lollop lollygag lop lope louden lounge lour lowball lubricate ' +
      'lucubrate lug luminesce lustrate luxate luxuriate macerate machicolate machinate maculate mainline maledict ' +
      'malinger malnourish maltreat malversate manducate manhandle manipulate manoeuver manumit mar marinate ' +
      'masquerade massacre mastermind masticate masturbate matriculate maturate maunder meddle mediate medicate ' +
      'meliorate menstruate mensurate metamorphose metricate mew mewl microcopy micturate migrate militate miniate ' +
      'misaddress misalign misally misapply misapprehend misappropriate misbehave misbelieve miscalculate miscall ' +
      'miscarry miscast miscegenate misconceive misconstrue miscreate misdate misdeliver misdemean misdirect misdo ' +
      'misestimate misfire misfunction misgauge misgive misgovern misguide mishandle misinform misinterpret ' +
      'misjudge mislay mislead mismanage mismarry mismate misname misperceive mispronounce misquote misread ' +
      'misremember misrepresent misspeak misspell misspend misstate mistime mistranslate mistreat mistrust ' +
      'misunderstand miter modulate moil moisten molder monish moo morph mosey mosh mothproof mottle moulder muck ' +
      'muckrake mudwrestle muffle mussitate muster mutate mutilate mutter nab namedrop narrate nasale natter ' +
      'nauseate neaten necessitate necrose negate negociate nestle netmail nett nictate nictitate niggle nip ' +
      'nitpick nobble nock nominate nonplus notate novate nucleate nudge numerate nutate nuzzle obfuscate objurgate ' +
      'obligate oblige obliterate obnubilate obsolesce obstinate obstipate obstruct obtrude obtund obturate obviate ' +
      'occlude officiate offload offsaddle ogle ooh opalesce oppugn orate orchestrate ordain orientate originate ' +
      'oscillate osculate ostentate oust outbalance outbid outbrave outcall outclass outdistance outdo outdraw ' +
      'outface outfight outflank outfox outgeneral outguess outlast outlive outmaneuver outmanoeuvre outmarch ' +
      'outmatch outmode outperform outplay outpoint outrange outrank outride outrival outroar outrun outsail ' +
      'outscore outsell outshine outshout outsmart outsource outspan outstare outstay outstrip outvie outvote ' +
      'outwear outweigh outwit ovenbake overachieve overact overawe overbalance overbear overboil overburden ' +
      'overclothe overcloud overcompensate overcook overcrop overcrowd overcultivate overdo overdose overdraw ' +
      'overdress overdrive overeat overestimate overexert overexploit overexpose overextend overfatigue overfeed ' +
      'overfill overfly overgorge overgrow overhaul overhear overheat overindulge overjoy overlay overleap overlie ' +
      'overmaster overpay overplay overpopulate overprice overproduce overprotect overrate overreach overreact ' +
      'overrefine overrule overrun oversew overshoot oversleep overspend overspread overstate overstay overstep ' +
      'overstock overstrain overstress overstretch overstuff overtake overtax overtire overtop overtrump overvalue ' +
      'overweary overwinter overwork overwrite oxidate oxygenate paddle paginate pall palliate palpate palpebrate ' +
      'palpitate palter pant paralyze parboil parch pare parlay parry parse partake patinate peck peculate peddle ' +
      'peep pelt penetrate pepper perambulate percuss peregrinate perennate perforate perfuse perjure permute ' +
      'perorate perpetrate perpetuate persecute perseverate personate perspire pertain perturb peruse pervaporate ' +
      'pester pettifog philander phonate phosphoresce pilfer pillory pinch ping placate plague plastinate plat ' +
      'playact pleach please pledge plicate plod plunk ply podcast poke politick pollenate pollinate pommel ponder ' +
      'pooch populate portend postdate postpone postpose potentiate pounce powerwash prance prearrange preassemble ' +
      'precess preconceive precondition precook predate predecease predestinate predestine predigest predispose ' +
      'predominate preempt preen preexist prefabricate prefigure preform preheat prehend preisolate prejudge ' +
      'premeditate preordain prepay preponderate prepose prepossess prerecord presage prescribe preside presume ' +
      'pretermit prevaricate prim primp prink procrastinate procreate proffer prognosticate proliferate promulgate ' +
      'pronate pronk proofread propagate propel prophesy propitiate propound prorate prorogue proscribe prosecute ' +
      'protract protuberate prowl pry psychoanalyse psychoanalyze puff pule pullulate pulsate pummel punctuate ' +
      'puncture punt pupate purge purl purloin purpurate purvey pussyfoot putrefy putt quadruple quail quell quetch ' +
      'quicken quickstep quiesce quieten quip radiate radiolocate rankle ransack rarefy rase ratiocinate raze ' +
      'reabsorb reactivate readapt readjust readmit reaffirm realign realine reallocate reallot reanimate reappear ' +
      'reapportion rearm rearrange reassail reassemble reassert reassess reassign reattribute reave reawaken rebind ' +
      'rebound rebuild rebuke rebury rebut recalcitrate recalculate recant recapitulate recapture recast recede ' +
      'recess recharge recidivate reciprocate recite recline recode recoil recollect recombine recommence recommit ' +
      'recondition reconfirm reconnoiter reconnoitre reconquer reconsecrate reconsider reconstitute reconstruct ' +
      'reconvene reconvert reconvict recopy recount recreate recriminate recrudesce recumb recuperate recur recurve ' +
      'recuse redden rede redecorate rededicate redeem redeploy redeposit redesign redetermine redevelop redirect ' +
      'rediscover redispose redistribute redline redouble redound reduplicate reecho reek reelect reenact reenforce ' +
      'reestablish reevaluate reexamine reface refashion refer refill refinish reflate refloat reforest reforge ' +
      'reformulate refracture refreshen refrigerate refurnish refute regain regale regenerate regift regorge regrow ' +
      'regurgitate rehabilitate rehash rehear reheel rehouse reignite reimpose reincarnate reinstall reinstate ' +
      'reinsure reintegrate reinterpret reintroduce reinvent reinvigorate reiterate rejig rejoin rekindle relace ' +
      'relearn relegate reline relocate relyric remand remarry remediate remind reminisce remit remodel remold ' +
      'remonstrate remould remount remunerate rename rend renegociate renegotiate renovate reopen reorient ' +
      'reorientate repaint repay repent repercuss repine replant replete repoint reposit repossess repot reprehend ' +
      'repress reprimand reprocess reproduce reprove republish repudiate repugn repulse requite reread rescale ' +
      'reschedule rescind reseal reseat resect reseed resell reset resettle resew reshape reship reshoot resift ' +
      'resile resinate resmudge resole resonate resorb resound respire resplend restate restitute restrengthen ' +
      'resublime resubmit resurge resurrect resuscitate resuspend ret retain retaliate retard retch retell rethink ' +
      'retick retie retool retouch retrace retract retrain retranslate retransmit retrench retroflex retrograde ' +
      'retrogress retrovert retry reunite reuse rev revalue reverberate reverence revet revile rewind rewire reword ' +
      'rework rewrite ricochet riffle rile rinse rive rivet roil roister roleplay rollick roost rootle rotate ' +
      'roughen roughhouse rouse rove rubberstamp rubricate ruckle ruffle ruminate rummage rumple rupture rusticate ' +
      'sag salinate salivate saltate salute salvage sanitate sap sashay sate satiate satisfice saute savor scab ' +
      'scarper scend schnorr schuss scintillate scissor scoff scold scoot scour scram scranch scraunch scrawl ' +
      'screak scribe scrimp scrimshank scrounge scrub scry scud scuff scurry scuttle sear secede secern secernate ' +
      'seclude secrete seduce seel seep seethe segregate senesce sequestrate serrate shadowbox shamble sharpshoot ' +
      'sheathe shellack shelve shew shimmy shirk shirr shmoose shnorr shoo shoplift shove shrinkwrap shrive shroud ' +
      'shudder shush shuttle sibilate sicken sidestep sidle sightread sightsee sightsing silverplate simmer singe ' +
      'sinter sire siss situate sizz sizzle skedaddle skew skid skim skimcoat skimp skitter skive skreak skreigh ' +
      'skulk skydive skyjack skylark slabber slacken slake slap slash slather slaver sleepwalk slime sling slink ' +
      'slither slog slosh slue slurp smack smatter smite smolder smoothen smother smutch snag snarf snicker snigger ' +
      'snog snoop snore snort snub soften solder solmizate somnambulate sorb sough souse spacewalk spang spay ' +
      'spearhead speciate spectate speculate spelunk spew sphacelate splice splosh spoonfeed sporulate spotweld ' +
      'spout sprain spreadeagle sprint sprout spue spurn sputter squall squash squawk squeeze squelch squint squirm ' +
      'squirt stagnate stammer stanch stargaze steamroll steepen stet stickle stipple stipulate stoke stomp ' +
      'stonewall stonewash stow straddle strafe straggle straiten strangulate streamline streetwalk striate ' +
      'stridulate strop strum stud stupefy stutter subcontract subdivide subdue subedit subjoin subjugate subluxate ' +
      'submerse suborn subpoena subrogate subscribe subserve substantiate subsume subtend subtitle subvent succuss ' +
      'suckle sudate suffocate suffuse sugarcoat sulfurette sulphur sulphurette summate sunbathe sunder ' +
      'superannuate supercharge superfetate superimpose superinfect superintend superpose superscribe supersede ' +
      'supervene supinate supplant supple supplicate suppurate surfeit surveil suspire susurrate swab swaddle ' +
      'swagger swap swathe swelter swindle swinge swish swivel swoon swosh syllabicate sync syncopate tabulate ' +
      'tapdance taper tarry tat tauten teem teeter teethe teetotal telecommunicate telefax teleport telescope tend ' +
      'tergiversate terminate terrasse tessellate tether thicken thieve thoriate thrash thresh throb thrombose ' +
      'thump tilt tinct tingle tink tinker tintinnabulate tippytoe titillate titivate titrate titter tittivate ' +
      'tittup toddle tog toil tolerate topdress totter tousle traduce traipse transaminate transcend transcribe ' +
      'transduce transect transfigure transfix transfuse transgress translate transliterate translocate ' +
      'transmigrate transmit transmute transpirate transplant transpose transship transubstantiate transude ' +
      'traverse trespass triangulate tribulate trifurcate trisect troat troubleshoot trounce trudge truncate ' +
      'trundle tsk tumefy tumesce tut tweedle tweeze twiddle twine twinkle twirl twitch typecast typeset typewrite ' +
      'ulcerate ululate unarm unbar unbelt unbend unbind unblock unbolt unbosom unbox unbrace unbraid unbridle ' +
      'unbuckle unburden unbutton uncase unchain unchurch unclasp unclip uncloak unclog unclothe unclutter uncoil ' +
      'uncompress uncork uncouple uncrate uncross uncurl undeceive underachieve underact underbid underdevelop ' +
      'underdress underexpose undergird undergrow underlie underline undermine undernourish underpay underperform ' +
      'underpin underplay underprice underproduce underquote underrate underrun underscore undersell undershoot ' +
      'undersign underspend understate understock underwrite undock undrape undress undulate unfasten unfreeze ' +
      'unfrock unfurl unhallow unhand unharness unhinge unhitch unhook unhorse unknot unlace unlade unlash unlax ' +
      'unlearn unlive unload unloose unloosen unmake unman unmask unmuzzle unpack unpick unpin unreel unroll ' +
      'unsaddle unsay unscramble unscrew unseal unseat unsex unsheathe unsnarl unsolder unspell unstaple unstrain ' +
      'unstrap unstring unstuff untangle unteach unthaw untune untwine untwist unweave unwind unwire unwrap unyoke ' +
      'unzip upbraid upchuck upend upheave upholster uproot urinate urticate usurp vacate vaccinate vacillate ' +
      'valuate vamoose vanquish variegate vaticinate veer vegetate vellicate vend venerate venesect ventilate ' +
      'vermiculate vesicate vesiculate vibrate vilipend vindicate violate vitiate vituperate vivisect vociferate ' +
      'vouch vouchsafe wad waft waggle wallop wallow wamble wane wangle warble waul waver wawl waylay weatherstrip ' +
      'wedel welch weld wend wham whap wheedle whelm whet whimper whine whinny whish whistlestop whiten whomp whoop ' +
      'whop wiggle wigwag wilt wince windsurf winnow wisecrack withhold withstand wive wobble woo woolgather woosh ' +
      'wrawl wreathe wrench wrest wriggle writhe yap yaup yawp zigzag',
  ],
];
