// Word lists of compromise (https://github.com/spencermountain/compromise, MIT), written by scripts/lexicon-from-compromise.ts.
export const INFINITIVES =
  'abandon abduct abet abide abolish abort abound abscond absolve absorb abuse accelerate accent accept access ' +
  'acclimate accommodate accompany accomplish accord accost account accrue accuse accustom ace ache achieve ' +
  'acknowledge acquiesce acquire act activate adapt add addict address adjourn adjust administer admit adopt ' +
  'adorn adsorb advance advertise advocate affect affiliate affix afford age agonize agonze agree aid aim air ' +
  'alarm alight align allege allot allow allude alluring alter amalgamate amaze amuse analyse anchor anger ' +
  'animate anneal announce annoy annul answer anticipate appeal appear appease apply appoint appraise ' +
  'appreciate approach approve approximate arch architect archive argue arise arm armour arouse arrange arrest ' +
  'arrive articulate ask aspire assail assemble assert assess assign assist associate assume assure astonish ' +
  'astound attach attack attain attempt attest attract auction augment authorize automate avert avoid await ' +
  'award babysit back backfire baffle bail bake balance ban band bang bank bankrupt bar bargain barge bark base ' +
  'bash bathe batter battle be bear beat become beef befriend beg begin beguile behave behead behold believe ' +
  'belittle belong belt bend benefit bequeath bestow bet betray bewilder bewitch bias bid bide bike bind biopsy ' +
  'bit bitch bite blame blast bleed blend bless blink blitz bloat block blow blunt blur blurt board boast boat ' +
  'bog boggle boil bolster bomb bombard bond bone book bookkeep boom boost boot border borrow boss bother ' +
  'bottle bounce box boycott brake branch brand breach break breastfeed breathe breathtake breed bribe bridge ' +
  'brighten bring broadcast broaden bruise brush bubble buckle bud budget buffer build bulk bully bump bundle ' +
  'burden burn burp burst bury bust bustle butcher butt buy buzz bypass cage cake calculate call calm camp ' +
  'cancel canoe cap captivate capture card care careen carry carve cash cast catalog catch cater caulk cause ' +
  'caution cave cease celebrate center centralize centre certify chain chair challenge champion change channel ' +
  'chant charge charm chart chat chauffeur cheat check cheer cherish chew chill chip chirp choose chop circle ' +
  'circumvent cite claim clap classify claw clean cleanse clear click climb cling clip clone close cloud club ' +
  'clutter coach coalesce coat code coerce coexist cohabit coin coincide collapse collect collide collude color ' +
  'coloring colour combat combine combust come comfort command commence comment commit communicate commute ' +
  'compel compete compile complain complement complete complicate comply compose compound compromise conceal ' +
  'conceive concentrate concern conclude concur condemn condense condone conduct confess confide configure ' +
  'confirm conflict conform confront confuse conglomerate conjugate conjure connote conquer conscript consent ' +
  'conserve consider consist consolidate conspire constitute constrain construct consult consume consummate ' +
  'contact contain continue contrast contribute control convene converge convert convey convince cook cool ' +
  'coordinate cope copy core correct correspond corrode corrupt cost cough counsel count counterfeit couple ' +
  'court cover crack craft cramp crash crave crawl create credit creep cripple crop cross crowd crumble crush ' +
  'cry cube cue cultivate curb cure curl curtail curve customize cut cycle dab dam damage damp dampen dance ' +
  'dare darken dart dash date daunt daze dazzle deafen deal debark debate debilitate debrief debug debunk debut ' +
  'decay deceive decentralize decide decimate decipher declare decline decode decommission decompose decorate ' +
  'decouple decrease decree decry decrypt dedicate deduct deepen deface defeat defect defer define deform ' +
  'defraud defuse defy degrade delay delegate deliberate delight delimit deliver demand demean demolish ' +
  'demoralize denote denounce deny depart depict deplore deploy deport deposit depress derail derange derive ' +
  'desert deserve design desire desist detach detail determine devastate develop devolve devote diagnose die ' +
  'differ diffuse dig digest dignify diminish dine dip direct disable disappoint disarm disband disburse ' +
  'discard discern discharge discipline disclaim disclose discount discourage discover discuss disgruntle ' +
  'disguise disgust dish dishearten dislike dislodge dismantle dispatch dispense disperse displace display ' +
  'displease dispose disprove dispute disrupt dissent dissolve dissuade distil distill distinguish distort ' +
  'distract distress disturb ditch dive diverge divert divest divide divorce divulge do dock doctor document ' +
  'dodge dole double doubt download draft drag drain draw dream dredge dress dribble drift drill drink drip ' +
  'drive drone drop drown drum dry dub duel dull dump duplicate dwell dwindle dye earmark earn eat echo edge ' +
  'edify edit educate effect elaborate elapse elate elect electrify elicit elucidate elude emaciate embalm ' +
  'embark embarrass embody embrace embroider embroil emerge emphasize empower empty enable enact enchant ' +
  'encircle enclose encounter encourage encroach encrypt encumber end endanger endear endorse endow endure ' +
  'energize enforce engage engender engineer engrave engulf enhance enjoy enlarge enlist enliven enquire enrich ' +
  'enrol enroll ensue ensure enter enthral entice entrain entrench entrust envelop envisage envision envy equip ' +
  'erase erupt escape eschew espouse establish estimate etch evaluate evoke evolve exaggerate exalt examine ' +
  'exasperate exceed excel exchange excite exclaim exclude excuse exempt exercise exert exhale exhaust exhibit ' +
  'exhilarate exhort exhume exist exit expand expect expedite expel experience experiment expire explain ' +
  'explode exploit explore export expose express expunge extend extinguish extol extract exude eye eyeball face ' +
  'fade fail faint fake fall falter fancy farm fascinate fast fasten fatten favour fear feature feed feel fence ' +
  'fend ferment fess fetch field fight figure file fill film filter finance find finish fire firm fish fit fix ' +
  'fizzle flag flake flame flare flash flatten flatter flavor flavour flee flesh fling flip flirt float flock ' +
  'flood flow flower fluster fly focus fog foil fold follow fool forbid force foreboding forecast foreclose ' +
  'forego foresee foreshadow forewarn forfeit forge forget forgive fork form format forsake forthcome forward ' +
  'foul fracture fragme fragment frame franchise free freeze freshen frighten fringe frolic frost frown ' +
  'frustrate fry fuck fuel fulfil fulfill function fund fundraise furnish fuss fuzz gad gag gain game gang ' +
  'garden gas gate gather gaze gear geek generate get gift giggle give glare gleam glean glide gloss glow glue ' +
  'go goof gossip govern grab grade graduate grapple grasp grate gratify graze greet grieve grill grind grip ' +
  'groom ground groundbreak grow growth gruel grumble guarantee guard guess guide gulp gun hack ham hammer ' +
  'hamper hand handle hang hanker happen harangue harass harbour harm harness harvest hash hatch hate haunt ' +
  'have head heal hear heartwarm heat hedge heighten help hide highlight hijack hike hinder hint hire hit hoist ' +
  'hold hole hollow hone honor honour hook hop hope horrify horse host house howl hug humiliate hunker hunt ' +
  'hurry hurt hush idle ignore illuminate illustrate imagine imbue immerse impact impale impart imperil impinge ' +
  'implement implode imply import impose impoverish impress imprison improve incite incline include incorporate ' +
  'increase indebt index indicate indulge infect infest inflate influence inform infuriate infuse ingest ' +
  'inhabit inhale inhibit initiate injure ink innovate inquire insert insist inspect inspire install instil ' +
  'instruct insult insure integrate intend intensify intent interact interest interface intern interpret ' +
  'interrupt interview intimidate intoxicate intrigue introduce intrude inundate invade invent invert invest ' +
  'invigorate invite invoice invoke involve irk iron irritate isolate issue jag jam jazz jog join joke jot ' +
  'judge juggle juice jump justify juxtapose keel keep key kick kid kidnap kill kiss knead kneel knit knock ' +
  'know label labor labour lace lack lag land languish lap lash last latch laugh launch launder lay leach lead ' +
  'leak lean leap learn lease leave lecture leech lend lengthen lessen let level levy license lick lie lifesave ' +
  'lift lighten like limit line linger link liquefy liquidate list listen live liven load loan lobby lock lodge ' +
  'log look loosen loot lose love lower lump lurk lust madden mail maim maintain make man manage mandate ' +
  'manifest manner manoeuvre manufacture map market marry mash mask master match matter mature mean meander ' +
  'measure meditate meet melt mend mention merge merit mesmerize mess message milk mime mimic mimick mince mind ' +
  'mine mingle minus mirror misplace miss mistake mitigate mix mock model moderate modify mold molest monitor ' +
  'monkey mop motivate mount mourn mouth move mow muddle mull multiply mumble murder mystify nag nail name ' +
  'narrow navigate need neglect negotiate nerd net network nod note notice nourish nurse nurture obey object ' +
  'obscure observe obsess obtain occupy occur offend offer offset oil omit ooze open operate opine oppose ' +
  'oppress opt orbit order organise organize orient outgo outgrow outline outly outnumber outpace outstand ' +
  'overarch overcome overlap overlook overpass overpower override oversee overshadow overturn overuse overwhelm ' +
  'ovulate owe own pack package paint pair paise pale pamper pan panic parallel paralyse parent park part ' +
  'participate party pass past paste patch patent patrol pause pave pay peacekeep peak pee peel peer pen pencil ' +
  'pend perceive perfect perform perfume perish permeate permit perplex persevere persist persuade pervade pet ' +
  'phase phone photograph pick pile pilot pin pine pinpoint pipe piss pit pity pivot place plan plant play plce ' +
  'plead plug plummet plump plunge poach point poison polish poll pollute pool poop pop pore portray pose ' +
  'position possess post pound pour power practice praise prattle pray preach precede preclude predetermine ' +
  'predict prefer preoccupy prepare present preserve press presuppose pretend prevail prevent prey price pride ' +
  'prime print probe proceed process proclaim procure prod produce profess profile program programme progress ' +
  'prohibit project prolong promise promote prompt pronounce prop propose prosper protect protest protrude ' +
  'prove provide provoke prune psych publish puke pull pump punch punish purchase purport pursuant pursue push ' +
  'put puzzle quack qualify quash quench question quit quiver quote race rack rage rain raise rake rally ramble ' +
  'range rank rant rap rape rat rate ratify rattle rave ravish reach react read realise realize reap reason ' +
  'reassure reboot rebuff recall receive reckon reclaim recognize recommend reconcile record recoup recover ' +
  'recruit recycle redact redefine redo reduce reel refactor reference refinance refine reflect refocus reform ' +
  'refract refresh refuel refund refurbish refuse regard register regret regroup regulate rehearse reheat reign ' +
  'reimburse rein reinforce reject rejoice rejuvenate relate relax release relent relieve relinquish relish ' +
  'relive reload rely remain remake remark remedy remember remove render rendezvous renew renounce rent reorder ' +
  'repair repeal repeat repel rephrase replace replenish replicate reply report represent request require ' +
  'resemble resent reserve reside resign resist resolve resort respect respond rest restart restock restore ' +
  'restrain restrict restructrue restructure result resume resurface retire retrieve retrofit return reup ' +
  'revamp reveal revel revere reverse revert review revisit revitalise revitalize revive revoke revolve reward ' +
  'rhyme rid ride right ring riot rip ripen rise risk riveting roam roar roast rock roll roof root rope rot ' +
  'rout route rub ruin rule run rush rust rustle sack sacrifice sadden safeguard sail sample satisfy saturate ' +
  'save say scale scan scar scare scatter scavenge schedule scorch score scout scrape scratch scream screech ' +
  'screen screw scribble scroll sculpt seal search seat secure sedate see seed seek seem select sell send sense ' +
  'sentence separate sequester serve service set settle sever sew shack shade shake shape share sharpen shatter ' +
  'shave shed sheild shelter shift shine ship shiver shock shoot shop shore short shorten shout show shrink ' +
  'shrivel shuffle shun side sift sign signal silence simplify simulate sing sink sip sit size skate skateboard ' +
  'ski skyrocket slam slay sleep slick slide slip slit slope slouch slow smash smell smile smirk smoke smooth ' +
  'smuggle snake snap snatch sneak sneeze sniff snow snowboard snuggle soak soar sob sober solicit solve sooth ' +
  'soothe sort sound sour sow spam span spare spark sparkle spawn speak specialize specify speed spell ' +
  'spellbind spend spice spill spin spiral spit spite splash splay split spoil sponsor spoof spot sprawl spray ' +
  'spread spring sprinkle spruce spur spy squander square squish stab stack staff stage stagger stain stake ' +
  'stalk stall stamp stand staple star stare start startle starve state stave stay steal steer stem step ' +
  'stereotype stick stiffen stifle stimulate sting stink stir stitch stocking stockpile stoop stop store storm ' +
  'storytelling straighten strain strangle stray stream strengthen stress stretch strew strike string strip ' +
  'strive stroke struggle study stuff stumble stump stun style sub subject sublimate submerge submit subside ' +
  'subsidize subsist subtract subvert succeed succumb suck suffer suffice suggest suit sum summarise summon ' +
  'supplement supply support suppose suppress sure surf surface surge surmount surpass surprise surround survey ' +
  'survive suspect suspend suss sustain swallow sway swear sweat sweep sweeten swell swim swing swipe switch ' +
  'tack tackle tag tailor take talk tally tamper tan tangle tantalize target tarnish taste tax teach tear tease ' +
  'tee tell temper tempt tender terrify test text thank thin think thread threaten thrill thrive throw thrust ' +
  'thwart tick tide tie tighten tile time tip tire toll tone top topple torture toss total touch toughen tour ' +
  'track trade traffick train trample transact transfer transform transition transpire transport trap travel ' +
  'treat trek tremble trend tribute trick trickle trifle trigger trim trip trot trouble trust try tuck tumble ' +
  'tune tunnel turn twin twist type uncover undercut undergo understand undertake undervalue underwhelm undo ' +
  'unearth unfold unfounded unify unite unleash unlock unnerve unplug unravel unsettle untie unveil update ' +
  'upgrade uphold uplift upload upset urge use usher utter vacuum validate value vanish vary venture verify vex ' +
  'vibe vie view visit visualize voice void volunteer vomit vote vow wait waive wake walk wander want war ' +
  'warehouse warm warn warp warrant wash waste watch wave wax weaken wean wear weather weave wed weed weep ' +
  'weigh welcome wet whack wheel whip whisk whisper whistle wick widen wield wimp win wind wing wipe wire wish ' +
  'withdraw wither witness wonder work workshop worry worsen worship worth wound wrap wreak wreck wrestle wring ' +
  'wrinkle write wrong wrought yammer yawn yearn yell yield zip zone zonk zoom';

export const THIRD_PERSONS =
  'abandons abducts abets abides abolishes aborts abounds absconds absolves absorbs abuses accelerates accents ' +
  'accepts accesses acclimates accommodates accompanies accomplishes accords accosts accounts accrues accuses ' +
  'accustoms aces aches achieves acknowledges acquiesces acquires activates acts adapts addresses adds adjourns ' +
  'adjusts administers admits adopts adorns adsorbs advances advertises advocates affects affixes affords ages ' +
  'agonizes agonzes agrees aids aims airs alarms alights aligns alleges allots allows alludes allurings alters ' +
  'am amalgamates amazes amuses analyses anchors angers animates anneals announces annoys annuls answers ' +
  'anticipates appeals appears appeases applies appoints appraises appreciates approaches approves approximates ' +
  'arches archives are argues arises armours arms arouses arranges arrests arrives articulates asks aspires ' +
  'assails assembles asserts assesses assigns assists associates assumes assures astonishes astounds attaches ' +
  'attacks attains attempts attests attracts auctions augments authorizes automates averts avoids awaits awards ' +
  'babysits backfires backs baffles bails bakes balances bands bangs bankrupts bans bargains barges barks bars ' +
  'bases bashes bathes batters battles bears beats becomes beefs befriends begins begs beguiles behaves beheads ' +
  'beholds believes belittles belongs belts bends benefits bequeaths bestows bests betrays bets bewilders ' +
  'bewitches biases bides bids bikes binds biopsies bitches bites bits blacks blames blanks blasts bleeds ' +
  'blends blesses blinks blitzes bloats blocks blows blunts blurs blurts boards boasts boats boggles bogs boils ' +
  'bolsters bombards bombs bonds bones bookkeeps books booms boosts boots borders bores borrows bosses bothers ' +
  'bottles bounces boxes boycotts brakes branches brands breaches breaks breastfeeds breathes breathtakes ' +
  'breeds bribes bridges brightens brings broadcasts broadens bruises brushes bubbles buckles budgets buffers ' +
  'builds bulks bullies bumps bundles burdens buries burns burps bursts bustles busts butts buys buzzes ' +
  'bypasses cages cakes calculates calls calms camps cancels canoes caps captivates captures cards careens ' +
  'cares carries carves cashes casts catalogs catches caters caulks causes cautions caves ceases celebrates ' +
  'centers centralizes centres certifies chains chairs challenges changes channels chants charges charms charts ' +
  'chats cheats checks cheers cherishes chews chills chips chirps chooses chops circles circumvents cites ' +
  'claims claps classifies claws cleans cleanses clears clicks climbs clings clips clones closes clouds clubs ' +
  'clutters coaches coalesces coats codes coerces coexists cohabits coincides coins collapses collects collides ' +
  'colludes colors colours combats combines combusts comes comforts commands commences comments commits ' +
  'communicates commutes compels competes compiles complains complements completes complicates complies ' +
  'composes compounds compromises conceals conceives concentrates concerns concludes concurs condemns condenses ' +
  'condones conducts confesses confides configures confirms conflicts conforms confronts confuses conglomerates ' +
  'conjugates conjures connotes conquers consents conserves considers consists consolidates conspires ' +
  'constitutes constrains constructs consults consumes consummates contacts contains continues contrasts ' +
  'contributes controls convenes converges converts conveys convinces cooks cools coordinates copes copies ' +
  'cores corrects corresponds corrodes corrupts costs coughs counsels counterfeits counts couples courts covers ' +
  'cracks crafts cramps crashes craves crawls creates credits creeps cries cripples crops crosses crowds ' +
  'crumbles crushes cubes cues cultivates curbs cures curls curtails curves customizes cuts cycles dabs damages ' +
  'dampens damps dams dances dares darkens darts dashes dates daunts dazes dazzles deafens deals debarks ' +
  'debates debilitates debriefs debugs debunks debuts decays deceives decentralizes decides decimates deciphers ' +
  'declares declines decodes decommissions decomposes decorates decouples decreases decrees decries decrypts ' +
  'dedicates deducts deepens defaces defeats defects defers defies defines deforms defrauds defuses degrades ' +
  'delays delegates deliberates delights delimits delivers demands demeans demolishes demoralizes denies ' +
  'denotes denounces departs depicts deplores deploys deports deposits depresses derails deranges derives ' +
  'deserts deserves designs desires desists detaches details determines devastates develops devolves devotes ' +
  'diagnoses dies differs diffuses digests dignifies digs diminishes dines dips directs disables disappoints ' +
  'disarms disbands disburses discards discerns discharges disciplines disclaims discloses discounts ' +
  'discourages discovers discusses disgruntles disguises disgusts disheartens dishes dislikes dislodges ' +
  'dismantles dispatches dispenses disperses displaces displays displeases disposes disproves disputes disrupts ' +
  'dissents dissolves dissuades distills distils distinguishes distorts distracts distresses disturbs ditches ' +
  'diverges diverts dives divests divides divorces divulges docks documents dodges does doles doubles doubts ' +
  'downloads drafts drags drains draws dreams dredges dresses dribbles dries drifts drills drinks drips drives ' +
  'drones drops drowns drums dubs duels dulls dumps duplicates dwells dwindles dyes earmarks earns eats echoes ' +
  'edges edifies edits educates effects elaborates elapses elates electrifies elects elicits elucidates eludes ' +
  'emaciates embalms embarks embarrasses embodies embraces embroiders embroils emerges emphasizes empowers ' +
  'empties enables enacts enchants encircles encloses encounters encourages encroaches encrypts encumbers ' +
  'endangers endears endorses endows ends endures energizes enforces engages engenders engineers engraves ' +
  'engulfs enhances enjoys enlarges enlists enlivens enquires enriches enrolls enrols ensues ensures enters ' +
  'enthrals entices entrains entrenches entrusts envelops envies envisages envisions equips erases erupts ' +
  'escapes eschews espouses establishes estimates etches evaluates evokes evolves exaggerates exalts examines ' +
  'exasperates exceeds excels exchanges excites exclaims excludes excuses exempts exercises exerts exhales ' +
  'exhausts exhibits exhilarates exhorts exhumes exists exits expands expects expedites expels experiences ' +
  'experiments expires explains explodes exploits explores exports exposes expresses expunges extends ' +
  'extinguishes extols extracts exudes eyeballs eyes faces fades fails faints fakes falls falters fancies farms ' +
  'fascinates fastens fasts fattens favours fears features feeds feels fences fends ferments fesses fetches ' +
  'fights figures files fills films filters finances finds finishes fires firms fishes fits fixes fizzles flags ' +
  'flakes flames flares flashes flattens flatters flavors flavours flees fleshes flies flings flips flirts ' +
  'floats flocks floods flowers flows flusters focuses fogs foils folds follows fools forbids forces ' +
  'forebodings forecasts forecloses foregoes foresees foreshadows forewarns forfeits forges forgets forgives ' +
  'forks formats forms forsakes forthcomes forwards fouls fractures fragments fragmes frames franchises frees ' +
  'freezes freshens fries frightens fringes frolics frosts frowns frustrates fucks fuels fulfills fulfils ' +
  'functions fundraises funds furnishes fusses fuzzes gads gags gains games gangs gardens gases gates gathers ' +
  'gazes gears geeks generates gets gifts giggles gives glares gleams gleans glides glosses glows glues goes ' +
  'goofs gossips governs grabs grades grapples grasps grates gratifies grazes greets grieves grills grinds ' +
  'grips groundbreaks grounds grows growths gruels grumbles guarantees guards guesses guides gulps guns hacks ' +
  'hammers hampers hams handles hands hangs hankers happens harangues harasses harbours harms harnesses ' +
  'harvests hashes hatches hates haunts heads heals hears heartwarms heats hedges heightens helps hides ' +
  'highlights hijacks hikes hinders hints hires hits hoists holds holes hollows hones honors honours hooks ' +
  'hopes hops horrifies horses houses howls hugs humiliates hunkers hunts hurries hurts hushes idles ignores ' +
  'illuminates illustrates imagines imbues immerses impacts impales imparts imperils impinges implements ' +
  'implies implodes imports imposes impoverishes impresses imprisons improves incites inclines includes ' +
  'incorporates increases indebts indicates indices indulges infects infests inflates influences informs ' +
  'infuriates infuses ingests inhabits inhales inhibits initiates injures inks innovates inquires inserts ' +
  'insists inspects inspires installs instils instructs insults insures integrates intends intensifies intents ' +
  'interacts interests interfaces interns interprets interrupts interviews intimidates intoxicates intrigues ' +
  'introduces intrudes inundates invades invents inverts invests invigorates invites invoices invokes involves ' +
  'irks irons irritates is isolates issues jacks jags jams jazzes jogs joins jokes jots judges juggles juices ' +
  'jumps justifies juxtaposes keels keeps keys kicks kidnaps kids kills kisses kneads kneels knits knocks knows ' +
  'labels labors labours laces lacks lags lands languishes laps lashes lasts latches laughs launches launders ' +
  'lays leaches leads leaks leans leaps learns leases leaves lectures leeches lends lengthens lessens levels ' +
  'levies licenses licks lies lifesaves lifts lightens lights likes limits lines lingers links liquefies ' +
  'liquidates listens lists livens lives loads loans lobbies locks lodges logs looks loosens loots loses loves ' +
  'lowers lucks lumps lurks lusts maddens mails maims maintains makes manages mandates manifests manners ' +
  'manoeuvres mans manufactures maps markets marks marries mashes masks masters matches matters matures maxes ' +
  'meanders means measures meditates meets melts mends mentions merges merits mesmerizes messages messes milks ' +
  'mimicks mimics minces minds mines mingles minuss mirrors misplaces misses mistakes mitigates mixes mocks ' +
  'models moderates modifies molds molests monitors monkeys mops motivates mounts mourns mouths moves mows ' +
  'muddles mulls multiplies mumbles murders mystifies nags nails names narrows navigates nears needs neglects ' +
  'negotiates nerds nets networks nods notes notices nourishes nurses nurtures obeys objects obscures observes ' +
  'obsesses obtains occupies occurs offends offers offsets oils omits oozes opens operates opines opposes ' +
  'oppresses opts orbits orders organises organizes orients outgoes outgrows outlies outlines outnumbers ' +
  'outpaces outstands overarches overcomes overlaps overlooks overpasses overpowers overrides oversees ' +
  'overshadows overturns overuses overwhelms ovulates owes owns packages packs paints pairs paises pales ' +
  'pampers panics pans paralyses parks participates parties parts passes pastes patches patents patrols pats ' +
  'pauses paves pays peacekeeps peaks peels peers pees pencils pends pens perceives perfects performs perfumes ' +
  'perishes permeates permits perplexes perseveres persists persuades pervades pets phases phones photographs ' +
  'picks piles pines pinpoints pins pipes pisses pities pits pivots places plans plants plays plces pleads ' +
  'plugs plummets plumps plunges poaches points poisons police polishes polls pollutes pools poops pops pores ' +
  'portrays poses positions possesses posts pounds pours powers practices praises prattles prays preaches ' +
  'precedes precludes predetermines predicts prefers preoccupies prepares presents preserves presses ' +
  'presupposes pretends prevails prevents preys prices prides primes prints probes proceeds processes proclaims ' +
  'procures prods produces professes profiles programmes programs progresses prohibits projects prolongs ' +
  'promises promotes prompts pronounces proposes props prospers protects protests protrudes proves provides ' +
  'provokes prunes psyches publishes pukes pulls pumps punches punishes purchases purports pursuants pursues ' +
  'pushes puts puzzles quacks qualifies quashes quenches questions quiets quits quivers quotes races racks ' +
  'rages rains raises rakes rallies rambles ranges ranks rants rapes raps rates ratifies rats rattles raves ' +
  'ravishes reaches reacts reads realises realizes reaps reasons reassures reboots rebuffs recalls receives ' +
  'reckons reclaims recognizes recommends reconciles records recoups recovers recycles redacts redefines redoes ' +
  'reduces reels refactors references refinances refines reflects refocuses reforms refracts refreshes refuels ' +
  'refunds refurbishes refuses regards registers regrets regroups regulates rehearses reheats reigns reimburses ' +
  'reinforces rejects rejoices rejuvenates relates relaxes releases relents relies relieves relinquishes ' +
  'relishes relives reloads remains remakes remarks remedies remembers removes renders rendezvouses renews ' +
  'renounces rents reorders repairs repeals repeats repels rephrases replaces replenishes replicates replies ' +
  'reports represents requests requires resembles resents reserves resides resigns resists resolves resorts ' +
  'respects responds restarts restocks restores restrains restricts restructrues restructures rests results ' +
  'resumes resurfaces retires retrieves retrofits returns reups revamps reveals revels reveres reverses reverts ' +
  'reviews revisits revitalises revitalizes revives revokes revolves rewards rhymes rides rids rights rings ' +
  'riots ripens rips rises risks rivetings roams roars roasts rocks rolls roofs roots ropes rots roughs rounds ' +
  'routes routs rubs ruins rules runs rushes rustles rusts sacks sacrifices saddens safeguards sails samples ' +
  'satisfies saturates saves says scales scans scares scars scatters scavenges schedules scorches scores scouts ' +
  'scrapes scratches screams screeches screens screws scribbles scrolls sculpts seals searches seats secures ' +
  'sedates seeds seeks seems sees selects sells sends senses sentences separates sequesters serves services ' +
  'sets settles severs sews shacks shades shakes shapes shares sharpens shatters shaves sheds sheilds shelters ' +
  'shifts shines ships shivers shocks shoots shops shores shortens shouts shows shrinks shrivels shuffles shuns ' +
  'shuts sides sifts signals signs silences simplifies simulates singles sings sinks sips sits sizes ' +
  'skateboards skates skis skyrockets slams slays sleeps slice slices slicks slides slips slits slopes slouches ' +
  'slows smashes smells smiles smirks smokes smooths smuggles snakes snaps snatches sneaks sneezes sniffs ' +
  'snowboards snows snuggles soaks soars sobers sobs solicits solves soothes sooths sorts sounds sours sows ' +
  'spams spans spares sparkles sparks spawns speaks specializes specifies speeds spellbinds spells spends ' +
  'spices spies spills spins spirals spites spits splashes splays splits spoils sponsors spoofs spots sprawls ' +
  'sprays spreads springs sprinkles spruces spurs squanders squares squishes stabs stacks staffs stages ' +
  'staggers stains stakes stalks stalls stamps stands staples stares stars startles starts starves states ' +
  'staves stays steals steers stems steps stereotypes sticks stiffens stifles stimulates stings stinks stirs ' +
  'stitches stockings stockpiles stoops stops stores storms straightens strains strangles strays streams ' +
  'strengthens stresses stretches strews strikes strings strips strives strokes struggles studies stuffs ' +
  'stumbles stumps stuns styles subjects sublimates submerges submits subs subsides subsidizes subsists ' +
  'subtracts subverts succeeds succumbs sucks suffers suffices suggests suits summarises summons sums ' +
  'supplements supplies supports supposes suppresses sures surfaces surfs surges surmounts surpasses surprises ' +
  'surrounds surveys survives suspects suspends susses sustains swallows sways swears sweats sweeps sweetens ' +
  'swims swings swipes switches tackles tacks tags tailors takes talks tallies tampers tangles tantalizes ' +
  'targets tarnishes tastes taxes teaches tears teases tees tells tempers tempts tenders terrifies tests texts ' +
  'thanks thinks thins threads threatens thrills thrives throws thrusts thwarts ticks tides tidies ties ' +
  'tightens tiles times tips tires tolls tones topples tops tortures tosses totals touches toughens tours ' +
  'tracks trades trafficks trains tramples transacts transfers transforms transitions transpires transports ' +
  'traps travels treats treks trembles trends tributes trickles tricks tries trifles triggers trims trips trots ' +
  'troubles trusts tucks tumbles tunes tunnels turns twins twists types uncovers undercuts undergoes ' +
  'understands undertakes undervalues underwhelms undoes unearths unfolds unfoundeds unifies unites unleashes ' +
  'unlocks unnerves unplugs unravels unsettles unties unveils updates upgrades upholds uplifts uploads upsets ' +
  'urges uses ushers utters vacuums validates values vanishes varies ventures verifies vexes vibes vies views ' +
  'visits visualizes voices voids volunteers vomits votes vows waits waives wakes walks wanders wants ' +
  'warehouses warms warns warps warrants wars washes wastes watches waves waxes weakens weans wears weathers ' +
  'weaves weds weeds weeps weighs weirds welcomes wents wets whacks wheels whips whisks whispers whistles wicks ' +
  'widens wields wimps winds wings wins wipes wires wises wishes withdraws withers wonders works workshops ' +
  'worries worsens worships worths wounds wraps wreaks wrecks wrestles wrings wrinkles writes wrongs wroughts ' +
  'yammers yawns yearns yells yields zeros zips zones zonks zooms';

export const PASTS =
  'abandoned abducted abolished aborted abounded absconded absolved absorbed abused accelerated accented ' +
  'accepted accessed acclimated accommodated accompanied accomplished accorded accosted accounted accrued ' +
  'accused accustomed aced ached achieved acknowledged acquiesced acquired acted activated adapted added ' +
  'addicted addressed adjourned adjusted administered admitted adopted adorned adsorbed advanced advertised ' +
  'advocated affected affiliated affixed afforded aged agonized agonzed agreed aided aimed aired alarmed ' +
  'alighted aligned alleged allotted allowed alluded altered amalgamated amazed amused analysed anchored ' +
  'angered animated announced annoyed annulled answered anticipated appealed appeared appeased applied ' +
  'appointed appraised appreciated approached approved approximated arched architected archived argued armed ' +
  'armoured arose aroused arranged arrested arrived articulated asked aspired assailed assembled asserted ' +
  'assessed assigned assisted associated assumed assured astonished astounded ate attached attacked attained ' +
  'attempted attested attracted auctioned augmented authorized automated averted avoided awaited awarded ' +
  'babysat backed backfired baffled bailed baked balanced banded banged banked bankrupted banned bargained ' +
  'barged barked barred based bashed bathed battered battled became beefed befriended began begged beguiled ' +
  'behaved beheaded beheld believed belittled belonged belted benefited bequeathed bestowed betrayed bewildered ' +
  'bewitched biased biffed biked bitched blacked blamed blanked blasted blazed bled blended blessed blew ' +
  'blinded blinked blitzed bloated blocked blossomed blunted blurred blurted boarded boasted boated bobbed ' +
  'bogged boggled boiled bolstered bombarded bombed bonded boned booked bookkept boomed boosted bordered bore ' +
  'bored borrowed bossed bothered bottled bought bounced bound boxed boycotted branched branded breached ' +
  'breathed breathtook bred bribed bridged brightened broadened broke broken brought bruised brushed bubbled ' +
  'bucked buckled buded buffered bulked bullied bumped bundled burdened buried burned burnt burped busted ' +
  'bustled butchered buzzed bypassed caged caked calculated called calmed came camped cancelled capped ' +
  'captivated captured carded cared careened carried carved cashed catalogged catered caught caulked caused ' +
  'cautioned caved ceased celebrated centered centralized centred certified chained chaired challenged ' +
  'championed changed channelled chanted charged charmed charted chased chatted chauffeured cheated checked ' +
  'cheered cherished chewed chilled chirped chopped chose chucked circled circumvented cited claimed clapped ' +
  'classified clawed cleaned cleansed cleared clicked climbed cloned closed clouded clubbed cluttered coached ' +
  'coalesced coated coded coerced coexisted cohabited coincided coined collapsed collected collided colluded ' +
  'colored coloured combatted combined combusted comforted commanded commenced commented committed communicated ' +
  'commuted compelled competed compiled complained complemented completed complicated complied composed ' +
  'compounded compromised concealed conceived concentrated concerned concluded concurred condemned condensed ' +
  'condoned conducted confessed confided configured confirmed conflicted conformed confronted confused ' +
  'conglomerated conjugated conjured connoted conquered conscripted consented conserved considered consisted ' +
  'consolidated conspired constituted constrained constructed consulted consumed consummated contacted ' +
  'contained continued contrasted contributed controlled convened converged converted conveyed convinced cooked ' +
  'cooled coordinated coped copied cored corrected corresponded corroded corrupted coughed counselled counted ' +
  'counterfeited coupled courted covered cracked crafted cramped crashed craved created credited crept cried ' +
  'crippled cropped crossed crowded crumbled crushed cubed cued cultivated curbed cured curled curtailed curved ' +
  'customized cycled dabbed damaged damped dampened danced dared darkened darted dashed dated daunted dazed ' +
  'dazzled deafened dealt debarked debated debilitated debriefed debugged debuted decayed deceived ' +
  'decentralized decided decimated deciphered declared declined decoded decommissioned decomposed decorated ' +
  'decoupled decreased decreed decried decrypted dedicated deducted deepened defaced defeated defected deferred ' +
  'defied defined deformed defrauded defused degraded delayed delegated deliberated delighted delimited ' +
  'delivered demanded demolished demoralized denied denoted denounced departed depicted deplored deployed ' +
  'deported deposited depressed derailed deranged derived deserted deserved designed desired desisted detached ' +
  'detailed determined devastated developed devolved devoted diagnosed did died differed diffused digested ' +
  'dignified diminished dined dipped directed disabled disappointed disarmed disbanded disbursed discarded ' +
  'discerned discharged disciplined disclaimed disclosed discounted discouraged discovered discussed ' +
  'disgruntled disguised disgusted disheartened dished disliked dislodged dismantled dispatched dispensed ' +
  'dispersed displaced displayed displeased disposed disproved disputed disrupted dissented dissolved dissuaded ' +
  'distilled distinguished distorted distracted distressed disturbed ditched diverged diverted divested divided ' +
  'divorced divulged docked doctored documented dodged doled doubled doubted downloaded drafted dragged drained ' +
  'drank dreamed dredged dressed drewed dribbled dried drifted drilled dripped droned dropped drove drowned ' +
  'drummed dubbed duelled dug dulled dumped duplicated dwelled dwindled dyed earmarked earned echoed edged ' +
  'edified edited educated effected elaborated elapsed elated elected electrified elicited elucidated eluded ' +
  'emaciated embalmed embarked embarrassed embodied embraced embroidered embroiled emerged emphasized empowered ' +
  'emptied enabled enacted enchanted encircled enclosed encountered encouraged encroached encrypted encumbered ' +
  'endangered endeared ended endorsed endowed endured energized enforced engaged engendered engineered engraved ' +
  'engulfed enhanced enjoyed enlarged enlisted enlivened enquired enriched enrolled ensued ensured entered ' +
  'enticed entrained entrenched entrusted enveloped envied envisaged envisioned equipped erased erupted escaped ' +
  'eschewed espoused established estimated etched evaluated evoked evolved exaggerated exalted examined ' +
  'exasperated exceeded excelled exchanged excited exclaimed excluded excused exempted exercised exerted ' +
  'exhaled exhausted exhibited exhilarated exhorted exhumed existed exited expanded expected expedited expelled ' +
  'experienced experimented expired explained exploded exploited explored exported exposed expressed expunged ' +
  'extended extinguished extolled extracted exuded eyed faced faded failed fainted faked faltered fancied ' +
  'farmed fascinated fasted fastened fattened favoured feared featured fed fell felt fenced fended fermented ' +
  'fessed fetched fielded figured filed filled filmed filtered financed finished fired firmed fished fitted ' +
  'fixed fizzled flagged flaked flamed flared flashed flattened flattered flavored flavoured fled fleshed flew ' +
  'flirted floated flocked flooded flowed flowered flung flustered focused fogged foiled folded followed fooled ' +
  'forbade forced foreclosed foresaw foreshadowed forewarned forewent forfeited forgave forged forgot forked ' +
  'formatted formed forsook forwarded fostered fought fouled found fractured fragmented framed franchised freed ' +
  'freshened fried frightened fringed frosted frowned froze frozen frustrated fucked fuelled fulfilled ' +
  'functioned funded fundraised furnished fussed fuzzed gagged gained gamed gardened gassed gated gathered gave ' +
  'gazed generated gifted giggled glared gleamed gleaned glossed glowed glued goofed gossiped got gought ' +
  'governed grabbed graced graded graduated granted grappled grasped grated gratified grazed greeted grew ' +
  'grieved grilled gripped groomed grounded growthed gruelled grumbled guaranteed guarded guessed guided gulped ' +
  'hacked had hammered hampered handed handled hankered happened harangued harassed harboured harmed harnessed ' +
  'harvested hashed hatched hated haunted hazed headed healed heard heartwarmed heated hedged heightened held ' +
  'helped hid highlighted hijacked hiked hindered hinted hired hoisted holed hollowed honed honored honoured ' +
  'hooked hoped hopped horrified horsed hosted housed howled hugged humbled humiliated hung hunkered hunted ' +
  'hurried hushed idled ignored illuminated illustrated imagined imbued immersed impacted impaled imparted ' +
  'impinged implemented implied imploded imported imposed impoverished impressed imprisoned improved inbred ' +
  'incited inclined included incorporated increased indebted indexed indicated indulged infected infested ' +
  'inflated influenced informed infuriated infused ingested inhabited inhaled inhibited initiated injured inked ' +
  'innovated inquired inserted insisted inspected inspired installed instilled instructed insulted insured ' +
  'integrated intended intensified intented interacted interested interfaced interned interpreted interrupted ' +
  'interviewed intimidated intoxicated intrigued introduced intruded inundated invaded invented inverted ' +
  'invested invigorated invited invoiced invoked involved irked irritated isolated issued jacked jagged jammed ' +
  'jazzed jogged joined joked judged juggled juiced jumped justified juxtaposed kept keyed kicked kidnapped ' +
  'killed kissed kneeled knelt knew knitted knocked knotted known labeled laboured laced lacked lagged laid ' +
  'lanced landed languished lapped lashed lasted latched laughed launched laundered leached leaked leaped leapt ' +
  'learned leased lectured led leeched left lengthened lent lessened leveled levied licensed licked lied ' +
  'lifesaved lifted lightened liked limited lined lingered linked liquefied liquidated listed listened lit ' +
  'lived livened loaded loaned lobbied locked lodged logged looked loosened lost loved lowered lucked lumped ' +
  'lurked lusted macked maddened made mailed maimed maintained managed mandated manifested manned mannered ' +
  'manoeuvred manufactured mapped marked marketed married marshalled mashed masked mastered matched mattered ' +
  'matured maxed meandered meant measured meditated melted mended mentioned merged merited mesmerized messaged ' +
  'messed met milked mimed mimicked minced minded mined mingled mirrored misplaced missed mistook mitigated ' +
  'mixed mocked modeled moderated modified molded molested monitored monkeyed mopped motivated mounted mourned ' +
  'mouthed moved mowed msged muddled mulled multiplied mumbled murdered muted mystified nagged nailed named ' +
  'narrowed navigated neared needed neglected negotiated nerded netted networked nicked nodded noted noticed ' +
  'nourished nursed nurtured obeyed objected obscured observed obsessed obtained occupied occurred offended ' +
  'offered oiled ollay omitted oozed opened operated opined opposed oppressed opted orbited ordered organised ' +
  'organized oriented outgrew outlied outlined outnumbered outpaced outstood overarched overcame overlapped ' +
  'overlooked overpassed overpowered overrode oversaw overshadowed overturned overused overwhelmed ovulated ' +
  'owed owned packaged packed paid painted paired paised paled pampered panicked panned paralleled paralysed ' +
  'parented parked parted participated partied passed pasted patched patented patrolled paused paved peacekept ' +
  'peaked peeled peered pegged pended pent perceived perfected performed perfumed perished permeated permitted ' +
  'perplexed persevered persisted persuaded pervaded phased phoned photographed picked pierced piled piloted ' +
  'pined pinned pinpointed piped pissed pitied pitted placed planned planted played plced pleaded pleased ' +
  'plugged plummeted plumped plunged poached pointed poisoned polished polled polluted pooled pooped popped ' +
  'pored portrayed posed positioned possessed posted pounded poured powered practiced praised prattled prayed ' +
  'preached preceded precluded predetermined predicted preferred preoccupied prepared presented preserved ' +
  'pressed presupposed pretended prevailed prevented preyed priced prided primed printed probed proceeded ' +
  'processed proclaimed procured prodded produced professed profiled programmed progressed prohibited projected ' +
  'prolonged promised promoted prompted pronounced proposed propped prospered protected protested protruded ' +
  'proved provided provoked pruned psyched published pulled pumped punched punished purchased purported ' +
  'pursuanted pursued pushed puzzled quacked qualified quashed quenched questioned quivered quoted raced racked ' +
  'raged rained raised raked rallied rambled ran rang ranged ranked ranted raped rapped rated ratified rattled ' +
  'raved ravished reached reacted realised realized reaped reasoned reassured rebooted rebuffed recalled ' +
  'received reckoned reclaimed recognized recommended reconciled recorded recouped recovered recruited recycled ' +
  'redacted redefined redid reduced reeled refactored referenced refinanced refined reflected refocused ' +
  'reformed refracted refreshed refuelled refunded refurbished refused regarded registered regretted regrouped ' +
  'regulated rehearsed reheated reigned reimbursed reined reinforced rejected rejoiced rejuvenated related ' +
  'relaxed released relented relied relieved relinquished relished relived reloaded remade remained remarked ' +
  'remedied remembered removed rendered renewed renounced rented reordered repaired repealed repeated repelled ' +
  'rephrased replaced replenished replicated replied reported represented requested required resembled resented ' +
  'reserved resided resigned resisted resolved resorted respected responded restarted rested restocked restored ' +
  'restrained restricted restructrued restructured resulted resumed resurfaced retired retrieved returned ' +
  'reuped revamped revealed reveled revered reversed reverted reviewed revisited revitalised revitalized ' +
  'revived revoked revolved rewarded rhymed rioted ripened risked rivetung roamed roared roasted robbed rocked ' +
  'rode rolled roofed rooted roped rotted roughed rounded routed rubbed ruined ruled rushed rusted rustled ' +
  'sacked sacrificed saddened safeguarded said sailed sampled sang sank sat satisfied saturated sauted saved ' +
  'saw scaled scanned scared scarred scattered scavenged scheduled scorched scored scouted scraped scratched ' +
  'screamed screeched screened screwed scribbled scrolled sculpted sealed searched seasoned seated secured ' +
  'sedated seeded seemed selected sensed sent sentenced separated sequestered served serviced settled severed ' +
  'sewed shacked shaded shaped shared sharpened shattered shaved sheilt sheltered shifted shipped shivered ' +
  'shocked shook shopped shored shorted shortened shot shouted showed shrank shrivelled shuffled shunned shut ' +
  'sided sifted signaled signed silenced simplified simulated singled sized skateboarded skated skied skiied ' +
  'skyrocketed slammed slayed slept sliced slicked slid slipped sloped slouched slowed smashed smelled smiled ' +
  'smirked smoked smoothed smuggled snaked snapped snatched sneezed snew sniffed snowboarded snuck snuggled ' +
  'soaked soared sobbed sobered sold solicited solved soothed sorted sounded soured sowed spanned spared ' +
  'sparked sparkled spat spawned specialized specified sped spelled spent spiced spied spiked spilled spited ' +
  'splashed splayed spoiled spoke sponsored spoofed spotted sprang sprayed sprinkled spruced spun spurred ' +
  'squandered squared squished stabbed stacked staffed staged staggered stained staked stalked stalled stamped ' +
  'stapled stared started startled starved stated staved stayed steamed steered stemmed stepped stereotyped ' +
  'stewed stiffened stifled stimulated stirred stitched stockpiled stoked stole stood stooped stopped stored ' +
  'stormed storytellung straightened strained strangled strayed streamed strengthened stressed stretched ' +
  'strewed striped stripped stroked strove struck struggled stuck studied stuffed stumbled stumped stung stunk ' +
  'stunned styled subbed subjected sublimated submerged submitted subsided subsidized subsisted subtracted ' +
  'subverted succeeded succumbed sucked sued suffered sufficed suggested suited summarised summed summoned ' +
  'supplemented supplied supported supposed suppressed sured surfaced surfed surged surmounted surpassed ' +
  'surprised surrounded surveyed survived suspected suspended sussed sustained swallowed swam swayed sweated ' +
  'sweetened swelled swept swiped switched swore swung tacked tackled tagged tailored talked tallied tamed ' +
  'tampered tangled tanned tantalized targeted tarnished tasted taught taxed teamed teased tempered tempted ' +
  'tendered terrified tested texted thanked thinned thought threaded threatened threw thrilled thrived thwarted ' +
  'ticked tidied tied tightened tiled timed tipped tired told tolled toned took topped toppled tore tortured ' +
  'tossed totaled touched toughened toured tracked traded trafficked trained trampled transacted transferred ' +
  'transformed transitioned transpired transported trapped travelled treated trembled trended tributed tricked ' +
  'trickled tried trifled triggered trimmed tripped trotted troubled trusted tucked tumbled tuned tunnelled ' +
  'turned twinned twisted typed uncovered understood undertook undervalued underwent underwhelmed undid ' +
  'unearthed unfolded unified united unleashed unlocked unnerved unplugged unravelled untied unveiled updated ' +
  'upgraded upheld uplifted uploaded upset urged used ushered uttered vacuummed validated valued vanished ' +
  'varied ventured verified vexed vibed vied viewed visited visualized voiced voided volunteered vomitted voted ' +
  'vowed waited waived waked walked wandered wanted warehoused warmed warned warped warranted was washed wasted ' +
  'watched waved waxed weakened weathered weeded weighed weirded welcomed went wented wept were whacked whisked ' +
  'whispered whistled widened wielded wimped winged wiped wired wised wished withdrew withered witnessed won ' +
  'wondered wore worked workshopped worn worried worsened worthed wounded wove wrapped wrecked wrestled ' +
  'wrinkled wronged wrote yammered yawned yearned yelled yellowed yielded zoned zoomed';

export const PARTICIPLES =
  'arisen awaken awoken beaten been begun bitten blown built chosen clung dove drawn dreamt driven eaten fallen ' +
  'flown forbidden forgiven forgotten forsaken forseen given gone gotten grown hasten hidden outdone outgrown ' +
  'overdone overseen overtaken overthrown proven rewritten ridden risen rung seen sewn shaken shone shown ' +
  'shrunk slain sought sown spilt spoken stolen strewn sung sunk sworn swum taken thrown torn undergone undone ' +
  'uprisen waken withdrawn woken woven written wrung';

export const GERUNDS =
  'abandoning abducting abiding abolishing aborting abounding absconding absolving absorbing abusing ' +
  'accelerating accenting accepting accessing acclimating accommodating accompanying accomplishing according ' +
  'accosting accounting accruing accusing accustoming achieving aching acing acknowledging acquiescing ' +
  'acquiring acting activating adapting addicting adding addressing adjourning adjusting administering ' +
  'admitting adopting adorning adsorbing advancing advertising advocating affecting affiliating affixing ' +
  'affording aging agonizing agonzing agreeing aiding aiming airing alarming alighting aligning alleging ' +
  'allotting allowing alluding alluring alluringing altering amalgamating amazing amusing analysing anchoring ' +
  'angering animating annealing announcing annoying answering anticipating appealing appearing appeasing ' +
  'applying appointing appraising appreciating approaching approving approximating arching architecting ' +
  'archiving arguing arising arming armouring arousing arranging arresting arriving articulating asking ' +
  'aspiring assailing assembling asserting assessing assigning assisting associating assuming assuring ' +
  'astonishing astounding attaching attacking attaining attempting attesting attracting auctioning augmenting ' +
  'authorizing automating averting avoiding awaiting awarding babysitting backfiring backing baffling bailing ' +
  'baking balancing banding banging bankrupting banning bargaining barging barking bashing basing bathing ' +
  'battering battling bearing beating becoming beefing befriending begging beginning beguiling behaving ' +
  'beheading beholding being believing belittling belonging belting bending benefiting bequeathing bestowing ' +
  'betraying betting bewildering bewitching biasing bidding biding biffing biking binding biopsying bitching ' +
  'biting bitting blacking blaming blanking blasting blazing bleeding blending blessing blinding blinking ' +
  'blitzing bloating blocking blossoming blowing blunting blurring blurting boarding boasting boating bobbing ' +
  'boggling boiling bolstering bombarding bombing bonding boning booking bookkeeping booming boosting booting ' +
  'bordering boring borrowing bossing bothering bottling bouncing boxing braking branching branding breaching ' +
  'breaking breastfeeding breathing breathtaking breeding bribing bridging brightening bringing broadcasting ' +
  'broadening bruising brushing bubbling bucking buckling budding budgeting buffering building bulking bullying ' +
  'bumping bundling burdening burning burping bursting burying busting bustling butchering buying buzzing ' +
  'bypassing caging caking calculating calling calming camping cancelling canoeing capping captivating ' +
  'capturing carding careening caring carrying carving cashing casting cataloging catching catering caulking ' +
  'causing cautioning caving ceasing celebrating centering centralizing centring certifying chaining chairing ' +
  'challenging championing changing channelling chanting charging charming charting chasing chatting ' +
  'chauffeuring cheating checking cheering cherishing chilling chipping chirping choosing chopping chucking ' +
  'circling circumventing citing claiming clapping classifying clawing cleaning cleansing clearing clicking ' +
  'climbing clinging clipping cloning closing clothing clouding clubbing cluttering coaching coalescing coating ' +
  'coding coercing coexisting cohabiting coinciding coining collapsing collecting colliding colluding coloring ' +
  'coloringing colouring combating combining combusting comforting coming commanding commencing commenting ' +
  'committing communicating commuting compelling competing compiling complaining complementing completing ' +
  'complicating complying composing compounding compromising concealing conceiving concentrating concerning ' +
  'concluding concurring condemning condensing condoning conducting confessing confiding configuring confirming ' +
  'conflicting conforming confronting confusing conglomerating conjugating conjuring connoting conquering ' +
  'conscripting consenting conserving considering consisting consolidating conspiring constituting constraining ' +
  'constructing consulting consuming consummating contacting containing continuing contrasting contributing ' +
  'controlling convening converging converting conveying convincing cooking cooling coordinating coping copying ' +
  'coring correcting corresponding corroding corrupting costing coughing counselling counterfeiting counting ' +
  'coupling courting covering cracking crafting cramping crashing craving crawling creating crediting creeping ' +
  'crippling cropping crossing crowding crumbling crushing crying cubing cueing cultivating curbing curing ' +
  'curling curtailing curving customizing cutting cycling dabbing damaging dampening damping dancing daring ' +
  'darkening darting dashing dating daunting dazing dazzling deafening dealing debarking debating debilitating ' +
  'debriefing debugging debunking decaying deceiving decentralizing deciding decimating deciphering declaring ' +
  'declining decoding decommissioning decomposing decorating decoupling decreasing decreeing decrying ' +
  'decrypting dedicating deducting deepening defacing defeating defecting deferring defining deforming defusing ' +
  'defying degrading delaying delegating deliberating delighting delimiting delivering demanding demeaning ' +
  'demolishing demoralizing denoting denouncing denying departing depicting deploring deploying deporting ' +
  'depositing depressing derailing deranging deriving deserting deserving designing desiring desisting ' +
  'detaching detailing determining devastating developing devolving devoting diagnosing differing diffusing ' +
  'digesting digging dignifying diminishing dining dipping directing disabling disappointing disarming ' +
  'disbanding disbursing discarding discerning discharging disciplining disclaiming disclosing discounting ' +
  'discouraging discovering discussing disgruntling disguising disgusting disheartening dishing disliking ' +
  'dislodging dismantling dispatching dispensing dispersing displacing displaying displeasing disposing ' +
  'disproving disputing disrupting dissenting dissolving dissuading distilling distinguishing distorting ' +
  'distracting distressing disturbing ditching diverging diverting divesting dividing diving divorcing ' +
  'divulging dizzying docking doctoring documenting dodging doin doing doling doubling doubting downloading ' +
  'drafting dragging draining drawing dreaming dredging dressing drewing dribbling drifting drilling drinking ' +
  'dripping driving droning dropping drowning drumming drying dubbing duelling dulling dumping duplicating ' +
  'dwelling dwindling dyeing dying earmarking earning eating echoing edging edifying editing educating ' +
  'effecting elaborating elapsing elating electing electrifying eliciting elucidating eluding emaciating ' +
  'embalming embarking embarrassing embodying embracing embroidering embroiling emerging emphasizing empowering ' +
  'emptying enabling enacting enchanting encircling enclosing encountering encouraging encroaching encrypting ' +
  'encumbering endangering endearing ending endorsing endowing enduring energizing enforcing engaging ' +
  'engendering engineering engraving engulfing enhancing enjoying enlarging enlisting enlivening enquiring ' +
  'enriching enrolling ensuing ensuring entering enthralling enticing entraining entrenching entrusting ' +
  'enveloping envisaging envisioning envying equipping erasing erupting escaping eschewing espousing ' +
  'establishing estimating etching evaluating evoking evolving exacting exaggerating exalting examining ' +
  'exasperating exceeding excelling exchanging exciting exclaiming excluding excusing exempting exercising ' +
  'exerting exhaling exhausting exhibiting exhilarating exhorting exhuming existing exiting expanding expecting ' +
  'expediting expelling experiencing experimenting expiring explaining exploding exploiting exploring exporting ' +
  'exposing expressing extending extinguishing extolling extracting exuding eyeballing eyeing facing fading ' +
  'failing fainting faking falling faltering fancying farming fascinating fastening fasting fattening favouring ' +
  'fearing featuring feeding feeling fencing fending fermenting fessing fetching fielding fighting figuring ' +
  'filing filling filming filtering financing finding finishing firing firming fishing fitting fixing fizzling ' +
  'flagging flaking flaming flaring flashing flattening flattering flavoring flavouring fleeing fleshing ' +
  'flinging flipping flirting floating flocking flooding flowering flowing flustering flying focusing fogging ' +
  'foiling folding following fooling forbidding forcing foreboding forebodinging forecasting foreclosing ' +
  'foreseeing foreshadowing forewarning forfeiting forgetting forging forgiving forking formatting forming ' +
  'forsaking forthcoming forwarding fostering fouling founding fracturing fragmenting fragming framing ' +
  'franchising freeing freezing freshening frightening fringing frosting frowning frustrating frying fuelling ' +
  'fulfilling functioning funding fundraising furnishing fussing fuzzing gagging gaining gaming ganging ' +
  'gardening gassing gathering gating gazing gearing generating getting gifting giggling giving glaring ' +
  'gleaming gleaning gliding glossing glowing gluing going goofing gossiping governing grabbing gracing grading ' +
  'graduating granting grappling grasping gratifying grating grazing greeting grieving grilling grinding ' +
  'gripping grooming groundbreaking grounding growing growthing grueling gruelling grumbling guaranteeing ' +
  'guarding guessing guiding gulping gunning hacking hammering hampering handing handling hanging hankering ' +
  'happening haranguing harassing harbouring harming harnessing harrowing harvesting hashing hatching hating ' +
  'haunting having hazing heading healing hearing heartwarming heating hedging heightening helping hiding ' +
  'highlighting hijacking hiking hindering hinting hiring hitting hoisting holding holing hollowing honing ' +
  'honoring honouring hooking hoping hopping horrifying horsing hosting housing howling hugging humiliating ' +
  'hunkering hunting hurrying hurting hushing icing idling ignoring illuminating illustrating imagining imbuing ' +
  'immersing impacting impaling imparting impinging implementing imploding implying importing imposing ' +
  'impoverishing impressing imprisoning improving inciting inclining including incorporating increasing ' +
  'indebting indexing indicating indulging infecting infesting inflating influencing informing infuriating ' +
  'infusing ingesting inhabiting inhaling inhibiting initiating injuring inking innovating inquiring inserting ' +
  'insisting inspecting inspiring installing instructing insulting insuring integrating intending intensifying ' +
  'intenting interacting interesting interfacing interning interpreting interrupting interviewing intimidating ' +
  'intoxicating intriguing introducing intruding inundating invading inventing inverting investing invigorating ' +
  'inviting invoicing invoking involving irking ironing irritating isolating issuing jacking jagging jogging ' +
  'joining joking judging juggling juicing jumping justifying juxtaposing keeling keeping keying kicking ' +
  'kidding kidnaping killing kissing kneading kneeling knitting knocking labelling laboring labouring lacing ' +
  'lacking lagging lancing landing languishing lapping lashing lasting latching laughing launching laundering ' +
  'laying leaching leading leaking leaning leaping learning leasing leaving lecturing leeching lending ' +
  'lengthening lessening letting levelling levying licensing licking lifesaving lifting lightening lighting ' +
  'liking limiting lingering lining linking liquefying liquidating listening listing livening living loading ' +
  'loaning lobbying locking lodging logging looking loosening looting losing loving lowering lucking lumping ' +
  'lurking lusting lying macking maddening mailing maiming maintaining making managing mandating manifesting ' +
  'mannering manoeuvring manufacturing mapping marketing marking marrying marshalling mashing masking mastering ' +
  'matching mattering maturing maxing meandering meaning measuring meditating meeting melting mending ' +
  'mentioning merging meriting mesmerizing messaging messing milking mimicking miming mincing minding mingling ' +
  'mining minusing mirroring misplacing missing mistaking mitigating mixing mocking modeling moderating ' +
  'modifying molding molesting monitoring monkeying mopping motivating mounting mourning mouthing moving mowing ' +
  'muddling mulling multiplying mumbling murdering mystifying nailing naming narrowing navigating nearing ' +
  'needing neglecting negotiating nerding netting networking nicking nodding noticing noting nourishing numbing ' +
  'nursing nurturing obeying objecting obscuring observing obsessing obtaining occupying occurring offending ' +
  'offering offsetting oiling ollying omitting oozing opening operating opining opposing oppressing opting ' +
  'orbiting ordering organising organizing orienting outgoing outgrowing outlining outlying outnumbering ' +
  'outpacing outstanding overarching overcoming overlapping overlooking overpassing overpowering overriding ' +
  'overseeing overshadowing overturning overusing overwhelming ovulating owing owning packaging packing ' +
  'painting pairing paising paling pampering panning paralleling paralysing parenting parking participating ' +
  'parting partying passing pasting patching patenting patrolling pausing paving paying peacekeeping peaking ' +
  'peeing peeling peering pegging pencilling pending penning perceiving perfecting performing perfuming ' +
  'perishing permeating permitting perplexing persevering persisting persuading pervading petting phasing ' +
  'phoning photographing picking piercing pigging piling piloting pining pinning pinpointing piping pissing ' +
  'pitting pitying pivoting placing planning planting playing plcing pleading plugging plummeting plumping ' +
  'plunging poaching pointing poisoning polishing polling polluting pooling pooping popping poring portraying ' +
  'posing positioning possessing posting pounding pouring powering practicing praising prattling praying ' +
  'preaching preceding precluding predetermining predicting preferring preoccupying preparing presenting ' +
  'preserving pressing presupposing pretending prevailing preventing preying pricing priding priming printing ' +
  'probing proceeding processing proclaiming procuring producing professing profiling programing programming ' +
  'progressing prohibiting projecting prolonging promising promoting prompting pronouncing proposing propping ' +
  'prospering protecting protesting protruding providing proving provoking pruning psyching publishing puking ' +
  'pulling pumping punching punishing purchasing purporting pursuanting pursuing pushing putting puzzling ' +
  'quacking qualifying quashing quenching questioning quieting quitting quivering quoting racing racking raging ' +
  'raining raising raking rallying rambling ranging ranking ranting raping rapping ratifying rating rattling ' +
  'raving ravishing reaching reacting reading realising realizing reaping reasoning reassuring rebooting ' +
  'rebuffing recalling receiving reckoning reclaiming recognizing recommending reconciling recording recouping ' +
  'recovering recruiting recycling redacting redefining redoing reducing reeling refactoring referencing ' +
  'refinancing refining reflecting refocusing reforming refracting refreshing refuelling refunding refurbishing ' +
  'refusing regarding registering regretting regrouping regulating rehearsing reheating reigning reimbursing ' +
  'reinforcing reining rejecting rejoicing rejuvenating relating relaxing releasing relenting relieving ' +
  'relinquishing relishing reliving reloading relying remaining remaking remarking remedying remembering ' +
  'removing rendering rendezvousing renewing renouncing renting reordering repairing repealing repeating ' +
  'repelling rephrasing replacing replenishing replicating replying reporting representing requesting requiring ' +
  'resembling resenting reserving residing resigning resisting resolving resorting respecting responding ' +
  'restarting resting restocking restoring restraining restricting restructruing restructuring resulting ' +
  'resuming resurfacing retiring retrieving retrofiting returning reuping revamping revealing revelling ' +
  'revering reversing reverting reviewing revisiting revitalising revitalizing reviving revoking revolving ' +
  'rewarding rhyming ridding riding righting ringing ripening ripping rising risking riveting rivetinging ' +
  'roaming roaring roasting robbing rocking rolling roofing rooting roping rotting roughing rounding routing ' +
  'rowing rubbing ruining ruling running rushing rusting rustling sacking sacrificing saddening safeguarding ' +
  'sailing sampling satisfying saturating saving saying scaling scanning scaring scarring scattering scavenging ' +
  'scheduling schooling scorching scoring scouting scraping scratching screaming screeching screening screwing ' +
  'scribbling scrolling sculpting sealing searching seating securing sedating seeding seeing seeking seeming ' +
  'selecting selling sending sensing sentencing separating sequestering servicing serving setting settling ' +
  'severing sewing shacking shading shaking shaping sharing sharpening shattering shaving shedding sheilding ' +
  'sheltering shifting shining shipping shivering shocking shooting shopping shoring shortening shorting ' +
  'shouting showing shrinking shrivelling shuffling shunning shutting siding sifting signaling signing ' +
  'silencing simplifying simulating singing singling sinking sipping sitting sizing skateboarding skating ' +
  'skiing skipping skyrocketing slaying sleeping slicing slicking sliding slipping slitting sloping slouching ' +
  'slowing smashing smelling smiling smirking smoking smoothing smuggling snaking snaping snatching sneaking ' +
  'sneezing sniffing snowboarding snowing snuggling soaking soaring sobbing sobering soliciting solving ' +
  'soothing sorting sounding souring sowing spanning sparing sparking sparkling spawning speaking specializing ' +
  'specifying speeding spellbinding spelling spending spicing spiking spilling spinning spiralling spiting ' +
  'spitting splashing splaying splitting spoiling sponsoring spoofing spotting sprawling spraying spreading ' +
  'springing sprinkling sprucing spurring spying squandering squaring squishing stabbing stacking staffing ' +
  'staggering staging staining staking stalking stalling stamping standing stapling staring starring starting ' +
  'startling starving stating staving staying stealing steaming steering stemming stepping stereotyping stewing ' +
  'sticking stiffening stifling stimulating stinging stinking stirring stitching stockinging stockpiling ' +
  'stooping stopping storing storming storytelling storytellinging straightening straining strangling straying ' +
  'streaming strengthening stressing stretching strewing striking stringing stripping striving stroking ' +
  'struggling studying stuffing stumbling stumping stunning styling subbing subjecting sublimating submerging ' +
  'submitting subsiding subsidizing subsisting subtracting subverting succeeding succumbing sucking suffering ' +
  'sufficing suggesting suing suiting summarising summing summoning supplementing supplying supporting ' +
  'suppressing surfacing surfing surging suring surmounting surpassing surprising surrounding surveying ' +
  'surviving suspecting suspending sussing sustaining swallowing swaying swearing sweating sweeping sweetening ' +
  'swelling swimming swinging swiping switching tacking tackling tagging tailoring taking talking tallying ' +
  'tampering tangling tanning tantalizing targeting tarnishing tasting taxing teaching teaming tearing teasing ' +
  'teeing telling tempering tempting tendering terrifying testing thanking thinking thinning threading ' +
  'threatening thrilling thriving throwing thrusting thwarting ticking tiding tidying tightening tiling timing ' +
  'tipping tiring tolling toning topping toppling torturing tossing totalling touching toughening touring ' +
  'tracking trading trafficking training trampling transacting transferring transforming transitioning ' +
  'transpiring transporting trapping traveling travelling treating trekking trembling trending tributing ' +
  'tricking trickling trifling triggering trimming tripping trotting troubling trusting trying tucking tumbling ' +
  'tuning tunnelling turning twinning twisting tying typing uncovering undercutting undergoing understanding ' +
  'undertaking undervaluing underwhelming undoing unearthing unfolding unifying uniting unleashing unlocking ' +
  'unnerving unplugging unraveling unsettling untying unveiling updating upgrading upholding uplifting ' +
  'uploading upsetting urging ushering using uttering vacuumming validating valuing vanishing varying venturing ' +
  'verifying vexing vibing viewing visiting visualizing voicing voiding volunteering voting vowing vying wading ' +
  'waiting waiving waking walking wandering wanting warehousing warming warning warping warranting warring ' +
  'washing wasting watching waving waxing weakening weaning wearing weathering weaving wedding weeding weeping ' +
  'weighing weirding welcoming wenting wetting whacking wheeling whipping whisking whispering whistling wicking ' +
  'widening wielding willing wimping winding winging winning wiping wiring wishing wising withdrawing withering ' +
  'witnessing wondering working workshopping worrying worsening worshipping worthing wounding wrapping wreaking ' +
  'wrecking wrestling wringing wrinkling writing wronging wroughting yammering yawning yearning yelling ' +
  'yielding zeroing zipping zoning zonking zooming';
