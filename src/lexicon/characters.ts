import { type NounClass, nounClass } from './titles.ts';

/** Whom tales tell of and news does not, or by another meaning of the word. */
const FOLK =
  'knight wizard mage magician sorcerer warlock necromancer alchemist druid shaman seer oracle prophet enchanter elf dwarf halfling goblin hobgoblin orc troll ogre giant fairy faerie pixie sprite gnome imp demon devil fiend angel ghost phantom spectre specter wraith spirit vampire werewolf zombie ghoul skeleton dragon wyvern serpent griffin gryphon unicorn centaur minotaur cyclops sphinx phoenix merman genie djinn golem monster creature beast changeling giantess fighter rogue warrior archer swordsman hunter ranger assassin mercenary adventurer paladin cleric monk bard minstrel jester fool hero villain pirate bandit outlaw brigand highwayman sentry guardsman henchman minion lackey page herald steward robot android cyborg droid ai alien human mortal god demigod immortal cultist acolyte apprentice traveler traveller wanderer vagabond beggar tramp hermit crone hag stranger newcomer intruder prisoner thug goon punk bully teen blonde brunette redhead passerby rookie cashier teller usher busboy bellhop bellboy operator guardian handler twin elder sidekick ringmaster gangster mobster cheerleader psychic exorcist sniper overseer keeper gatekeeper boatswain bosun helmsman gunner lookout orderly prefect valkyrie summoner tamer duelist spy courier scout chamberlain vizier healer barkeep barmaid tavernkeeper peddler pedlar chimney-sweep apothecary draper fiddler coxswain gipsy gypsy invalid convict comrade crony cottager urchin infant babe orator sage cynic millionaire pilgrim astrologer conjurer conjuror gambler rascal scoundrel ruffian coward cripple culprit fugitive lunatic simpleton scamp wretch captive lodger boarder wag dotard porter cabby ticket-collector piper clown scrivener tinker sweetheart prentice scullion usurer moneylender mason joiner thatcher trapper lighthouse-keeper waif interloper telegraphist stationmaster idiot genius lamplighter crossing-sweeper organ-grinder smith executioner';
const MEN =
  'merman swordsman guardsman henchman highwayman wizard warlock genie schoolmaster parson baronet squire lordship marquis marquess archdeacon beadle ostler shepherd miller poacher sentinel dragoon hussar grenadier gaoler jailer turnkey bachelor suitor laird laddie stripling widower knight youth verger bobby stoker cabin-boy errand-boy newsboy warder sultan caliph khan chap bloke greybeard';
const WOMEN =
  'witch sorceress enchantress huntress mermaid nymph dryad goddess banshee giantess crone hag priestess vixen blonde brunette damsel maiden schoolmistress ladyship dowager spinster dame housemaid parlourmaid parlormaid chambermaid kitchenmaid nursemaid maidservant milkmaid dairymaid lass lassie coquette ogress shopgirl dressmaker laundress empress beldame';
const ANIMALS =
  'animal fox wolf bear rabbit bunny hare hedgehog owl mouse rat cat kitten tomcat dog puppy hound horse pony foal donkey mule cow calf bull ox pig piglet sheep lamb ram goat deer stag fawn lion lioness tiger leopard panther cheetah elephant giraffe zebra hippo rhino monkey ape gorilla camel llama crocodile alligator snake lizard frog toad tadpole turtle tortoise fish whale shark dolphin octopus crab lobster oyster snail worm slug bird crow raven rook magpie jackdaw sparrow robin wren finch swallow eagle hawk falcon kite vulture dove pigeon duck duckling goose gosling swan hen chick chicken rooster cockerel turkey peacock parrot penguin seagull gull heron stork crane ant bee wasp hornet beetle ladybird ladybug cricket grasshopper spider butterfly moth dragonfly firefly caterpillar centipede squirrel chipmunk mole badger otter beaver weasel stoat ferret raccoon skunk possum kangaroo koala wombat bat seal walrus cub pup hamster gerbil parakeet canary moon sun wind river doll puppet scarecrow snowman';

let folk: ReadonlyMap<string, NounClass> | null = null;
let animals: ReadonlySet<string> | null = null;

function load(): ReadonlyMap<string, NounClass> {
  const map = new Map<string, NounClass>();
  for (const noun of WOMEN.split(' ')) map.set(noun, { kind: 'person', gender: 'f' });
  for (const noun of MEN.split(' ')) if (!map.has(noun)) map.set(noun, { kind: 'person', gender: 'm' });
  for (const noun of FOLK.split(' ')) if (!map.has(noun)) map.set(noun, { kind: 'person' });
  return map;
}

/** What kind of character a noun names in a tale: `knight`, `mayor`; undefined for one that names none. Lower case, singular. */
export function folkClass(lower: string): NounClass | undefined {
  const known = nounClass(lower);
  if (known?.kind === 'person') return known;
  folk ??= load();
  return folk.get(lower) ?? known ?? byEnding(lower);
}

/** `doorman`, `charwoman`, which no list holds; not `talisman` */
function byEnding(lower: string): NounClass | undefined {
  if (lower.length < SHORTEST || !lower.endsWith('man') || /^(?:talisman|ottoman|shaman|caiman|mussulman)$/.test(lower)) return undefined;
  return { kind: 'person', gender: lower.endsWith('woman') ? 'f' : 'm' };
}

const SHORTEST = 6;

/** Does the noun name an animal, or a thing that speaks where animals do? Lower case, singular. */
export function isAnimal(lower: string): boolean {
  animals ??= new Set(ANIMALS.split(' '));
  return animals.has(lower);
}
