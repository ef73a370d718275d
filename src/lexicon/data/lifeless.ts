// Words of WordNet 3.1 (https://wordnet.princeton.edu, its own free licence: see LICENSE), written by scripts/lexicon-from-wordnet.ts.

/** Nouns that name nobody who could speak: acts, things, states, thoughts. In the singular. */
export const LIFELESS =
  'ability absence absorption abstraction absurdity acceleration accent acceptance access accident ' +
  'accomplishment accordance accreditation accuracy achievement acquisition acting action active activity ' +
  'addition additive adjective adjunct adjustment admiration admission advance advantage adventure advertising ' +
  'advice aegean aeration aerator aerosol affair affairs affection africa afternoon age agglutinin agony ' +
  'agriculture aid ailment aim aircraft airplane alarm albumin allotment allowance allusion alteration ' +
  'altercation alternative aluminum amazement ambiguity ambition ambush amendment ammunition amplitude anatomy ' +
  'anecdote anemia anger angle anguish anionic anniversary anode answer antenna antibody anticipation antigen ' +
  'anxiety apartment apparatus appeal appearance appetite applause application appreciation apprehension ' +
  'approach approval april arc architecture argon argument arms arrest arrow art arts asia aspect assault ' +
  'assent assignment assistance assumption assurance astonishment athabascan atom attack attempt attention ' +
  'attitude attraction august authenticity authorization automobile autumn average avocado award awareness axe ' +
  'axis background badness bag balance ball ballad bandage bang bar barbell barge bark barn barrel barrier base ' +
  'baseball basement basis basket bath bathroom battle bay bayonet beach beam beauty bed bedroom beebread beer ' +
  'beginning behalf behavior belief bell benefit bible bicycle binding birth birthday biscuit bitterness ' +
  'blackness blame blanket blaze blindness bloat blockade bloom blossom blot blow bluff boat bolt bomb bomber ' +
  'bond booking boot boredom bottle bough bow box boxcar boyhood brand break breakdown breakfast breath ' +
  'breathing breeze bridge brightness bubble bud budget buffer builder building bulb bullet bunk burden burial ' +
  'burst button cabin cafeteria cage calculation calibration call camera camping cancer cane cannon canteen ' +
  'canvas canyon cap capability capacity car carbon care career cart cartridge case cash cathode catholicism ' +
  'catkin cause caution ceiling celebration cellar cellulose cement century ceremony challenge champagne chance ' +
  'change chaos chapel characteristic charcoal charge charm chase check checkbook checklist cheer chemical ' +
  'chemistry childhood chill chimney chlorine choice chore christianity christmas chromatography cigar ' +
  'cigarette circuit circulation circumstance claim clamor clarity classroom clay cleaning cliche climate ' +
  'climax clock closet cloth clothes clothing cloud clue coal coast coat coffee coin coincidence cold collage ' +
  'collapse collar collision color colors combat comedy comfort comment commerce commitment commotion communion ' +
  'comparison compartment compass compensation competence competition complement completion complex complexity ' +
  'complication component composite composition compound comprehension compromise compulsion compulsivity ' +
  'computer concentrate concentration concept conception concern concert conclusion concrete condemnation ' +
  'condition conduct confession confidence confirmation conflict conformity confusion conjugate conjunction ' +
  'connection connotation conscience consciousness consent consequence conservatism consideration consonant ' +
  'construction contact container contemplation contempt contention contest context continuity contortion ' +
  'contour contradiction contrast contribution control controversy convenience conversation conversion ' +
  'conviction cooling cooperation copy cord corn correlation correspondence corridor cost costume cotton couch ' +
  'countenance counter courage cover crack crash creation credit credo creek crime crisis criterion criticism ' +
  'crop crown cruelty cry crystal cup curb cure curiosity current curriculum curse curtain curve custom damage ' +
  'dancing danger datum dawn day daylight deal death debate debris debt debut dec decade decay december ' +
  'decision declaration decline decomposition decrease dedication deduction defeat defect defiance deficiency ' +
  'definition degree delight demand demonstration demythologization denial density departure dependence ' +
  'depression depth derision descent description design desire desk despair destruction detail detection ' +
  'detergent determination development device dialect dialectic dialogue dialysis diameter diaphragm diarrhea ' +
  'dice die diet difference differentiation difficulty diffusion dignity dilemma dilution dimension din dipole ' +
  'dirt disagreement disappearance disappointment disapproval disaster disc discharge discipline discovery ' +
  'discrepancy discretion discrimination discussion disease dish disk dislike dismay disobedience disorder ' +
  'display disposal distinction distress distribution disturbance divan dive diversion dividend divorce ' +
  'doctrine dominance domination door doorway dose dot double doubt drama draw drawer drawing dream dress drink ' +
  'drinking drive driveway drizzle drop drought drug drugstore drum dugout duration dusk dust duty dwelling ' +
  'eagerness earnings earth earthquake echo ecstasy education effect effectiveness efficacy efficiency effluent ' +
  'effort eggs ego election electricity electron electronics element elevator ellipsoid embankment ' +
  'embarrassment emergency emission emotion emphasis employment encounter encouragement endeavor energy engine ' +
  'engineering enjoyment entertainment enthusiasm entrance envelope environment enzyme epidemic episode epoch ' +
  'equation equilibrium equipment equivalent era errand error escalation escape estate etcetera eternity europe ' +
  'evaluation evening evidence evil evolution examination example exasperation exception excess excitement ' +
  'exclamation excuse execution exercise exertion existence expansion expectation expenditure expense ' +
  'experience experiment experimentation explanation exploration explosion exposure expression extension extent ' +
  'fabric facility fact factor failure fall fallout fame fantasy farming fashion fault favor fear feat feature ' +
  'feb february fee feed feeding feedlot feel feelings fence fever fiber fibrosis fiction fig fight fighting ' +
  'file filling filter financing fingerprint fire firearm fireplace firing first fishing fit flag flame flash ' +
  'flatness flavor flexibility flood flow flower fluid fluorescence flurry flux foam focus fog foil foliage ' +
  'folklore football footstep fork form formula formulation fortune fraction fragment frame freedom freeway ' +
  'freight frenzy frequency friday frontage fruit frustration fuel fulfillment fun function funeral furniture ' +
  'fury futility future gadget gag game gap garage gas gate gaze generator gesture gift glance glare glass ' +
  'gleam glimpse globe gloom glory glove glow gnp goal gold golf good goodness gospel gossip gown grace ' +
  'gradient graduation grant graphite grass grave greatcoat greeting grenade grief grin grip ground growth ' +
  'guilt gun gunfire gymnastics habit hall hallway handkerchief handling hands happiness harm harmony haste hat ' +
  'hate hatred hay haze headache headlight headquarters health heart heat heel height helium heritage ' +
  'hesitation high highroad highway hill history hit hold holder hole holiday holster homer honor hope horror ' +
  'hour hours howl hudson hue humor hunch hunger hunting hurry hurt hut hydrogen hypothesis ice idea ' +
  'identification identity ideology ignorance iliad illness illusion illustration imagination imitation ' +
  'immediacy immortality immunity impact impatience implication importance impression improvement impulse ' +
  'impurity inability incentive incidence incident income independence indication indicator indifference ' +
  'indignation individualism infection inference infiltration influence information inhibition initiative ' +
  'injury inning innocence inquiry insight installation instance instant instrument insurance intake ' +
  'integration intellect intensity intent intention interaction interchange interdependence interest ' +
  'interference interpretation interrelation interruption intersection interval intonation introduction ' +
  'introject intuition invention investment invitation involvement iodide iodine ion iron irony irregularity ' +
  'irritation island isolation issue item ivory jacket january jeep job joke journey joy july june jupiter ' +
  'justification ketosis key killing kind kiss kitchen knife lack ladder lagoon lamp landing lane language ' +
  'lapse last laugh laughter lead leaf leap learning leather lecture legend legislation leisure lemon length ' +
  'lens lessening lesson level liberalism liberty lie life light lighting lightning limit limitation link ' +
  'liquid liquor list literature load loading loan lobby lock logic loneliness look lookup loss losses love ' +
  'loyalty luck luggage lumber lunch luxury magnetism magnitude mail maintenance making malaise maneuver ' +
  'manifestation manifold manner manners manometer marble march margin mark marketing marketplace mars ' +
  'masterpiece mastery mat match material matter maturity may meal mean meaning means measurement mechanism ' +
  'medicine melody memory menace mention mercury mercy merger merit mess metal meteor meteorite method micelle ' +
  'micrometeorite microscope midnight milk mimesis min mind mineral minute miracle mirror misery misfortune ' +
  'missile mist mistake mode modernity modernization modifier modulation moisture molecule moment momentum ' +
  'monday money monocle monopoly month monument mood moon moonlight morality morning morphophonemics mortar ' +
  'motif motor mountain move movement mud mulch multiplicity murder music musket mystery myth nail name ' +
  'narrative nationalism necessity needle nest net neurosis news nickel night nightclub nitrogen noise nonsense ' +
  'noon norm notion nov november now oath objection objective obligation obscurity observation obstacle ' +
  'occasion occupation occurrence ocean october odor oil onset opening operation opium opportunity orange ' +
  'original orthography ossification outburst outcome outlook output outreach overcast ownership oxidation ' +
  'oxygen pace pacific pail pain paint painting pan panic pansy paradigm parameter parlor part participation ' +
  'particle particular pass passing passion past paste patience pattern pause pay payment pbs peace pebble ' +
  'pegboard pen penalty pencil percentage perception perfection performance period permission permit ' +
  'persistence perspective phase philosophy phone phonology phosphate phrase physics piano pill pillow pine ' +
  'pipe pistol pit pitching pity placement plane planet plank planning plate play playing pleasure plenty ' +
  'plight plug pocket poetry poison politics pollen polynomial polyphosphate pond popularity porch portal ' +
  'portion possibility posture pot potassium potential potentiality pottery poverty powder power praise ' +
  'preaching precaution precision preparation present pressure prestige prevention prevision price pride ' +
  'principle priority privilege prize probability problem procedure proceedings process proclamation ' +
  'procreation procurement product production productivity profit profits progress prohibition project ' +
  'prominence promise promotion pronoun proof property proportion proposition proprietorship prospect protease ' +
  'protection protein protest protestantism provision pseudophloem psychology pull punishment purchase purpose ' +
  'purse pursuit push pushup pyrex quackery qualification quality quarters question questioning quirt rack ' +
  'radar radiation radio radish rag rage rail railroad rain rate rating ratio ration ray razor reaction ' +
  'reactivity readiness reading realism reality realization realm reason reasoning rebellion recognition ' +
  'recollection recommendation record recovery recreation recruitment red reduction reference reflection ' +
  'reflector reflex refund refusal regard registration regret regulation rehabilitation rehearsal rein ' +
  'rejection relations relationship relevance relief remainder remark reminder removal renaissance rent repair ' +
  'repetition representation reproach reputation request requirement research resemblance resentment resistance ' +
  'resistor resonance resource respect respite response responsibility restraint restriction result retention ' +
  'retirement return revelation revenge revenue revision revolution reward rhythm rib ribbon rice richness ride ' +
  'ridge rifle ring ripple rise risk ritual river road roadway roar rock role roleplaying roll romance roof ' +
  'room rope rose rotor round routine rpm ruin rule rumor run rush rushing rustling sacrifice saddle safe sake ' +
  'salary sale saline saloon salt salvation sample sand sandwich satire satisfaction saturday saving scale scar ' +
  'scent scheme scholarship science scope scorn scours scream scripture scrutiny sculpture sea search season ' +
  'second secret security seed selling sensation sense sensibility sensitivity sensor sentence sentiment ' +
  'separation september session sewage shade shaft shame share shear shelf shelter shield shielding shift ship ' +
  'shipment shock shoe shooting shopping shore shortage shot show shower shriek shutdown shutter sidewalk sigh ' +
  'sight signal significance silence silk silver similarity similitude simplicity sin sincerity singing single ' +
  'situation sixties size sketch skiff skill skirt sky slavery sleep sleeve slice slide slip slipper slit slope ' +
  'smell smile smoke snow soap socialism sofa soil solid solidarity sonar sorrow sort sound span spark ' +
  'specificity specimen spectacle spectrum speculation speed spell spiral split sport spray spread spring spur ' +
  'square stability stage stain staining stairs stall standard standpoint stare start statistic statue stature ' +
  'status statute steel steeple stem step steps stereo stereotype stick stillness stimulation stimulus stock ' +
  'stocking stoicism stone stop storage storm stove strategy straw street strength stress stretch stride strike ' +
  'string strip stroke structure struggle stuff stump stupidity style subject submarine submission subsection ' +
  'substitute success suffering sugar suggestion suitcase sum summer sun sunday sundown sunlight superiority ' +
  'superstition supervision supper supplement support surge surplus surprise survival suspension suspicion ' +
  'swell switch sword syllable symbol symmetry sympathy symptom synthesis tale talk tangent task taste tax taxi ' +
  'tea teaching tears technique technology telephone temper temperature temple temptation tendency tension tent ' +
  'term terror test testimony testing textile texture thanks theme then theology theorem theory therapy ' +
  'thermocouple thermometer thing things thinking thought threat threshold thrill throw thunder thursday ' +
  'thyroglobulin tide tie timber time times timing tin tire titer title toast today toilet tomb tomorrow tone ' +
  'tool topic toss total touch tournament towel tower trace tracing track trade tradition tragedy trail train ' +
  'training trance transducer transfer transition translation transmission transport transportation trap travel ' +
  'tray treatment tree treetop trial tribute trick trigger trip triumph trouble trough truck trunk truth try ' +
  'tsh tsunami tub tube tuesday tumor tune turmoil turn twenties twist type uncertainty understanding uniform ' +
  'unity universe uproar uptake usage use usefulness utopia vacation vacuum validity valley valor value values ' +
  'vapor variable variation vase vector vegetable vehicle velocity verb vertex vessel victory view viewpoint ' +
  'vindication vine violation violence virtue viscosity vision vitality vocabulary volley voltage vote voting ' +
  'voyage wage wagon walk wall want war warehouse warfare warmth wash washing waste watch water watercolor wave ' +
  'wavelength wax weakness wealth weapon weather wednesday week weekend weight well wheel while whiskey whisky ' +
  'whole will willingness willow wind window wine winter wire wisdom wish wit withholding wonder word words ' +
  'work workbench workout works workshop worry worship wound wrath writing wrong year yearning years yell ' +
  'yellow yes yesterday yield yokuts zinc';
