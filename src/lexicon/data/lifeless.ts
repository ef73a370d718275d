// Words of WordNet 3.1 (https://wordnet.princeton.edu, its own free licence: see LICENSE), written by scripts/lexicon-from-wordnet.ts.

/** Nouns that name nobody who could speak: acts, things, states, thoughts. In the singular. */
export const LIFELESS =
  'accent access accident accuracy acting action active additive adjective adjunct advantage adventure ' +
  'advertising advice aegean aerator aerosol affair affairs africa afternoon age agglutinin agony agriculture ' +
  'aid aim aircraft airplane alarm albumin alternative aluminum ambush amplitude anatomy anecdote anemia anger ' +
  'angle anguish anionic anniversary anode answer antenna antibody antigen anxiety apparatus appeal appetite ' +
  'applause approval april arc architecture argon arrest arrow art arts asia aspect assault assent athabascan ' +
  'atom attempt attitude august automobile autumn avocado award axe axis background bag ball ballad bandage ' +
  'bang bar barbell barge bark barn barrel barrier base baseball basis basket bath bathroom battle bay bayonet ' +
  'beach beam beauty bed bedroom beebread beer beginning behalf behavior bell benefit bible bicycle binding ' +
  'birth birthday biscuit blame blanket blaze bloat blockade bloom blossom blot blow bluff boat bolt bomb ' +
  'bomber bond booking boot boredom bottle bough bow box boxcar boyhood brand break breakdown breakfast breath ' +
  'breathing breeze bridge bubble bud budget buffer builder building bulb bullet bunk burden burial burst ' +
  'button cabin cafeteria cage camera camping cancer cane cannon canteen canvas canyon cap car carbon care ' +
  'career cart cartridge cash cathode catkin cause ceiling cellar cellulose cement century ceremony challenge ' +
  'champagne chance change chaos chapel characteristic charcoal charm chase check checkbook checklist cheer ' +
  'chemical chemistry childhood chill chimney chlorine choice chore christmas cigar cigarette circuit clamor ' +
  'classroom clay cleaning cliche climate climax clock closet cloth clothes clothing cloud clue coal coast coat ' +
  'coffee coin cold collage collapse collar color colors combat comedy comfort commerce communion comparison ' +
  'compass complex component composite compound compromise computer concentrate concern concert concrete ' +
  'conduct conflict conjugate consent consonant contact container contempt context contour contrast control ' +
  'cooling copy cord corn corridor cost costume cotton couch counter courage cover crack credit credo creek ' +
  'crime criterion crop crown cruelty cry crystal cup curb cure current curriculum curse curtain curve custom ' +
  'damage dancing danger datum dawn day daylight death debris debt debut dec decade decay december decline ' +
  'decrease defect deficiency degree delight demand denial departure depth descent design desire desk despair ' +
  'detail detergent device dialect dialectic dialysis diameter diaphragm diarrhea dice die diet difficulty ' +
  'dilemma din dipole dirt disapproval disaster disc discharge discipline discrepancy disease dish disk dislike ' +
  'dismay disorder display disposal distress divan dive dividend divorce doctrine door doorway dose dot double ' +
  'doubt drama draw drawer drawing dream dress drink drinking drive driveway drizzle drop drought drug ' +
  'drugstore drum dugout dusk dust duty dwelling earnings earth earthquake echo ecstasy effect efficacy ' +
  'efficiency effluent ego electron electronics elevator ellipsoid emergency emphasis encounter endeavor energy ' +
  'engine engineering enthusiasm envelope enzyme epidemic epoch equilibrium equivalent era errand error escape ' +
  'estate etcetera europe evening evil excess excuse expenditure expense exposure extent fabric factor failure ' +
  'fall fallout fame fantasy farming fashion fault favor feat feature feb february fee feed feeding feedlot ' +
  'feel fence fever fiber fibrosis fig fight fighting file filling filter financing fingerprint firearm ' +
  'fireplace firing first fishing fit flag flame flash flavor flood flow flower fluid flurry flux foam focus ' +
  'fog foil foliage folklore football footstep fork form formula fortune frame freedom freeway freight frenzy ' +
  'frequency friday frontage fruit fuel fun funeral furniture fury future gadget gag garage gas gate gaze ' +
  'generator gift glance glare glass gleam glimpse globe gloom glory glove glow gnp goal gold golf good gospel ' +
  'gossip gown grace gradient grant graphite grass grave greatcoat greeting grenade grief grin grip ground ' +
  'growth guilt gun gunfire gymnastics habit hall hallway handkerchief handling harm harmony haste hat hate ' +
  'hatred hay haze headache headlight headquarters health heart heat heel height helium heritage high highroad ' +
  'highway hill hit hold holder hole holiday holster homer honor hope horror hour hours howl hudson hue humor ' +
  'hunch hunger hunting hurry hurt hut hydrogen hypothesis ice ideology iliad immediacy impact impulse ' +
  'incentive income indicator injury inning inquiry insight instant intake intellect intent interchange ' +
  'interest interval introject iodide iodine ion iron irony island item ivory jacket january jeep job joke ' +
  'journey joy july june jupiter ketosis key killing kind kiss kitchen knife ladder lagoon lamp landing lane ' +
  'lapse last laugh laughter lead leaf leap learning leather lecture legend leisure lemon length lens lessening ' +
  'lesson level liberty lie life light lighting lightning limit link liquid liquor list literature load loading ' +
  'loan lobby lock lookup losses love loyalty luck luggage lumber lunch luxury magnitude mail making malaise ' +
  'maneuver manifold manner manners manometer marble march margin mark marketing marketplace masterpiece ' +
  'mastery mat material may meal mean meaning means medicine melody memory menace mercury mercy merger merit ' +
  'mess metal meteor meteorite method micelle micrometeorite microscope midnight milk mimesis min mind mineral ' +
  'minute miracle mirror misery misfortune missile mist mistake mode modifier moisture molecule moment momentum ' +
  'monday money monocle monopoly month moon moonlight morning morphophonemics mortar motif motor mountain mud ' +
  'mulch murder music musket mystery myth nail name narrative needle nest net neurosis nickel night nightclub ' +
  'nitrogen noise nonsense noon nov november now oath objective obstacle ocean october odor oil onset opening ' +
  'opium orange original outburst outlook output outreach overcast ownership oxygen pace pacific pail pain ' +
  'paint painting pan panic pansy paradigm parameter parlor part particle particular passing past paste pause ' +
  'pay pbs peace pebble pegboard pen penalty pencil percentage period permit perspective phase philosophy phone ' +
  'phonology phosphate phrase piano pill pillow pine pipe pistol pit pitching pity plane planet plank planning ' +
  'plate play playing pleasure plenty plight plug pocket poetry poison politics pollen polynomial polyphosphate ' +
  'pond porch portal posture pot potassium potential pottery poverty powder power praise preaching present ' +
  'pressure prestige price pride principle privilege prize procedure process product profit profits progress ' +
  'project promise pronoun proof property proprietorship prospect protease protein pseudophloem psychology pull ' +
  'purchase purpose purse pursuit push pushup pyrex quackery questioning quirt rack radar radio radish rag rage ' +
  'rail railroad rain rate rating ratio ration ray razor reading realm reasoning rebellion recovery red ' +
  'reflector reflex refund refusal regard regret rehearsal rein relationship relief remainder reminder removal ' +
  'rent repair reproach request resistor resource respect respite restraint result return revenge revenue ' +
  'reward rhythm rib ribbon rice ride ridge rifle ring ripple rise risk ritual river road roadway roar rock ' +
  'role roleplaying roll roof room rope rose rotor round routine rpm ruin rumor run rush rushing rustling ' +
  'sacrifice saddle safe sake salary sale saline saloon salt sample sand sandwich satire saturday saving scale ' +
  'scar scent scheme scholarship scope scorn scream scripture scrutiny sculpture sea search season second ' +
  'secret seed selling sense sensor september sewage shade shaft shame share shear shelf shelter shield ' +
  'shielding ship shock shoe shopping shore shortage shot show shower shriek shutdown shutter sidewalk sigh ' +
  'sight signal silk silver similitude sin singing single sixties size sketch skiff skill skirt sky slavery ' +
  'sleep sleeve slice slide slip slipper slit slope smell smile smoke snow soap sofa soil solid sonar sorrow ' +
  'sort sound span spark specimen spectacle spectrum speed spell spiral split sport spray spread spring spur ' +
  'square stage stain staining stall standard standpoint stare start statistic statue stature status statute ' +
  'steel steeple stem step steps stereo stereotype stick stimulus stock stocking stone stop storage stove straw ' +
  'street strength stress stretch stride string strip stroke structure struggle stuff stump style subject ' +
  'submarine substitute success suffering sugar suitcase sum summer sun sunday sundown sunlight supper support ' +
  'surplus surprise survival suspicion swell switch sword syllable symbol symmetry sympathy symptom synthesis ' +
  'tale talk tangent task taste tax taxi tea teaching technique technology telephone temper temperature temple ' +
  'tendency tent term terror testimony testing textile texture thanks theme then theology theorem therapy ' +
  'thermocouple thermometer thing things thinking thought threat threshold thrill throw thunder thursday ' +
  'thyroglobulin tide tie timber time times timing tin tire titer title toast today toilet tomb tomorrow tool ' +
  'topic toss total touch towel tower trace tracing track trade tragedy trail train training trance transducer ' +
  'transfer transport trap travel tray tree treetop tribute trick trigger trip triumph trouble trough truck ' +
  'trunk truth try tsh tsunami tub tube tuesday tumor tune turmoil turn twenties twist type uncertainty ' +
  'understanding uniform unity universe uproar uptake usage use utopia vacuum valley valor value values vapor ' +
  'variable vase vector vegetable vehicle verb vertex vessel viewpoint vine virtue vision vocabulary volley ' +
  'voltage voting voyage wage wagon walk wall want war warehouse warfare warmth wash washing waste watch water ' +
  'watercolor wave wavelength wax wealth weapon weather wednesday week weekend weight well wheel while whiskey ' +
  'whisky whole will willow wind window wine winter wire wish wit withholding wonder word words work workbench ' +
  'workout works workshop worship wound wrath writing wrong year yearning years yell yellow yes yesterday yield ' +
  'yokuts zinc';
