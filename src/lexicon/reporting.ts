/** What kind of act a verb reports; a frame may ask for it. */
export type ReportingClass = 'say' | 'tell' | 'ask' | 'promise' | 'urge' | 'announce' | 'describe' | 'call' | 'accuse' | 'think' | 'show' | 'manner' | 'turn';

/**
 * What can follow the verb: a clause with `that` or a question word, a bare clause, words in marks, an infinitive,
 * a noun phrase that is what is said, one spoken to and then a clause or an infinitive.
 */
export type Complement = 'clause' | 'bare' | 'quote' | 'to' | 'np' | 'addressee-clause' | 'addressee-to' | 'as' | 'of' | 'for' | 'about' | 'gerund' | 'whether';

/** A verb that can report speech, writing or thought, with what it takes. */
export interface ReportingVerb {
  readonly lemma: string;
  readonly class: ReportingClass;
  readonly takes: readonly Complement[];
  /** A report only where words in marks stand by it: `sighed`, `nodded`, `began`. */
  readonly speechOnlyWithMarks: boolean;
  /** Reports with its particle, or with a clause that it takes, alone: `pointed to the cost`, not `pointed at the cost`. */
  readonly needsParticle: boolean;
}

interface Group {
  readonly class: ReportingClass;
  readonly takes: readonly Complement[];
  readonly speechOnlyWithMarks?: true;
  readonly needsParticle?: true;
  readonly verbs: string;
}

/** In classes of what they take (after Levin 1993, 37.1–37.9); a later group does not change a verb of an earlier one. */
const GROUPS: readonly Group[] = [
  { class: 'say', takes: ['clause', 'bare', 'quote'], verbs: 'say' },
  {
    class: 'say',
    takes: ['clause', 'bare', 'quote', 'np'],
    verbs:
      'acknowledge admit affirm allege assert claim concede confess confirm contend declare disclose emphasize emphasise explain mention note predict proclaim reaffirm recall reiterate recount reveal stress repeat restate underscore underline foresee forecast foretell relate divulge intimate profess volunteer deny dispute',
  },
  {
    class: 'say',
    takes: ['clause', 'bare', 'quote'],
    verbs: 'argue suggest insist maintain warn vow estimate state imply hint write tweet joke report answer',
  },
  {
    class: 'say',
    takes: ['clause', 'quote'],
    verbs:
      'add aver boast brag caution charge comment complain conclude counter gripe grumble kid lament marvel muse object observe opine posit protest quip rave reason reckon reflect rejoin remark reply respond retort riposte scoff speculate surmise swear sniff testify theorize theorise wisecrack retweet post blog text email e-mail wire cable telegraph telephone radio type read calculate find rule attest certify elaborate expound clarify analogize caveat generalize hypothesize postulate philosophize pontificate rhapsodize sermonize editorialize extrapolate fume gush gloat crow whine moan groan grouse bewail bemoan rue fret thunder intone deadpan demur hedge harrumph echo enthuse chide chime snap allow venture interject stipulate',
  },
  { class: 'tell', takes: ['addressee-clause', 'bare', 'clause', 'quote', 'addressee-to'], verbs: 'tell' },
  {
    class: 'tell',
    takes: ['addressee-clause', 'clause', 'quote', 'addressee-to'],
    verbs: 'assure inform notify reassure remind advise alert persuade convince brief forewarn apprise',
  },
  { class: 'ask', takes: ['clause', 'quote', 'to', 'addressee-to', 'addressee-clause', 'whether'], verbs: 'ask' },
  { class: 'ask', takes: ['clause', 'quote', 'whether'], verbs: 'inquire enquire wonder query quiz' },
  { class: 'promise', takes: ['to', 'clause', 'bare', 'quote', 'np'], verbs: 'promise pledge' },
  { class: 'promise', takes: ['to', 'clause', 'bare', 'quote'], verbs: 'threaten agree' },
  { class: 'promise', takes: ['to'], verbs: 'offer refuse decline' },
  { class: 'urge', takes: ['addressee-to', 'clause', 'quote', 'np'], verbs: 'urge' },
  { class: 'urge', takes: ['clause', 'bare', 'quote', 'np', 'gerund', 'to'], verbs: 'recommend propose demand advocate' },
  {
    class: 'urge',
    takes: ['addressee-to', 'clause', 'quote'],
    verbs: 'enjoin task instruct order command direct beg implore beseech exhort entreat plead press encourage request invite counsel challenge',
  },
  {
    class: 'announce',
    takes: ['np', 'clause', 'bare', 'quote', 'to'],
    verbs: 'announce',
  },
  { class: 'describe', takes: ['np', 'as', 'quote'], verbs: 'describe characterize characterise portray depict cast hail' },
  {
    class: 'describe',
    takes: ['np', 'quote'],
    verbs:
      'express voice discuss cite criticize criticise denounce condemn decry deplore deride detail outline summarize reject rebut refute tout trumpet praise laud applaud blast slam bash lambaste ridicule mock question highlight endorse herald flag blame thank congratulate dismiss attack defend second quote utter pronounce',
  },
  // what these do is told of as something said only where they stand by marks: `ripped the board for “sleeping”`
  {
    class: 'describe',
    takes: ['quote'],
    verbs:
      'rip hit hammer skewer assail pillory savage trash knock pan scold chastise castigate rebuke berate credit commend salute support back oppose disavow contradict champion target acclaim extol malign vilify frame liken compare posture position bill tag peg title project confide snipe foreshadow reference celebrate admire attribute ascribe chalk fault pitch peddle welcome',
  },
  { class: 'call', takes: ['np', 'quote'], verbs: 'call dub label brand deem term christen nickname style' },
  { class: 'accuse', takes: ['of', 'np', 'quote'], verbs: 'accuse' },
  {
    class: 'think',
    takes: ['clause', 'bare', 'quote'],
    verbs: 'believe think feel know hope fear guess suppose assume imagine realize realise doubt suspect wish',
  },
  {
    class: 'think',
    takes: ['clause', 'quote'],
    verbs:
      'worry expect understand figure anticipate learn decide determine recognize recognise sense remember see hear accept dream presume appreciate regret discover notice',
  },
  { class: 'show', takes: ['clause'], verbs: 'indicate show signal demonstrate prove illustrate' },
  {
    class: 'manner',
    takes: ['quote', 'clause'],
    verbs:
      'shout yell scream cry exclaim whisper mutter murmur mumble roar bark bellow holler shriek squeal bawl hiss growl snarl drawl croak chant sing recite cheer jeer heckle taunt tease preach coo purr chirp chatter babble blurt stammer stutter splutter sputter quaver falter grunt wail sob whimper snort squeak rasp pipe lisp trill boom bray cackle croon ejaculate gabble screech vociferate wheeze gasp pant breathe yelp whoop yowl howl rant rail erupt explode burst blare crack grump',
  },
  {
    class: 'turn',
    takes: ['quote'],
    speechOnlyWithMarks: true,
    verbs:
      'begin continue start finish proceed persist pursue resume return interrupt interpose prompt correct greet go sigh laugh smile grin giggle chuckle nod shrug frown wink sneer smirk beam blush weep apologize apologise sympathize disagree concur acquiesce assent soothe comfort coax cajole hazard supply hesitate lie pray reproach reprove upbraid admonish lecture toast sign open close lead soliloquize ruminate ponder manage attempt try recollect cut chip put flash fire shoot mouth gesture motion wave vent lash spit dictate deliver translate intervene interrogate cross-examine parry amend qualify',
  },
  // sounds and looks that stories let speak
  {
    class: 'turn',
    takes: ['quote'],
    speechOnlyWithMarks: true,
    verbs:
      'chorus huff rumble hum tut tsk cluck chortle guffaw gulp simper prattle ramble drone snark sass jest seethe rage shrill bleat mewl whinge bluster burble gurgle slur lilt chirrup warble twitter squawk caw hoot yap yip woof meow whinny neigh moo oink ribbit buzz beep cuss curse snicker titter sniffle snivel pout wince cringe leer preen bristle fuss banter parrot relent prod scowl glare grimace shudder shiver yawn cough exhale pause fib flirt console hush shush reprimand mimic imitate',
  },
];

/** The particle that makes a verb a cue or belongs to it: `point out`, `call for`, `go on`. */
export const phrasalReporting: ReadonlyMap<string, readonly string[]> = new Map([
  ['point', ['out', 'to']],
  ['call', ['for', 'on', 'upon', 'out']],
  ['chime', ['in']],
  ['fire', ['back']],
  ['lash', ['out']],
  ['hit', ['back', 'out']],
  ['shoot', ['back', 'down']],
  ['brush', ['off', 'aside']],
  ['wave', ['off', 'away', 'aside']],
  ['laugh', ['off']],
  ['shrug', ['off']],
  ['chalk', ['up']],
  ['sum', ['up']],
  ['cry', ['out']],
  ['shout', ['out', 'back']],
  ['yell', ['out', 'back']],
  ['blurt', ['out']],
  ['burst', ['out']],
  ['read', ['aloud']],
  ['write', ['back']],
  ['tweet', ['out']],
  ['go', ['on']],
  ['put', ['in', 'it']],
  ['break', ['in']],
  ['cut', ['in']],
  ['speak', ['of', 'about', 'up', 'out']],
  ['talk', ['about', 'of']],
  ['tell', ['of']],
  ['appeal', ['for']],
  ['warn', ['of', 'against', 'about']],
  ['complain', ['about', 'of']],
  ['hint', ['at']],
  ['allude', ['to']],
  ['refer', ['to']],
  ['admit', ['to']],
  ['confess', ['to']],
  ['push', ['for', 'back']],
  ['object', ['to']],
  ['respond', ['to']],
  ['agree', ['to', 'with']],
  ['insist', ['on']],
  ['argue', ['for', 'against']],
  ['plead', ['for']],
  ['muse', ['about']],
  ['joke', ['about']],
  ['lie', ['about']],
  ['apologize', ['for']],
  ['apologise', ['for']],
  ['brag', ['about']],
  ['boast', ['of', 'about']],
  ['inquire', ['about']],
  ['ask', ['about', 'for']],
  ['comment', ['on']],
  ['speculate', ['about']],
  ['choke', ['out']],
  ['grit', ['out']],
  ['bite', ['out', 'back']],
  ['grind', ['out']],
  ['force', ['out']],
  ['trail', ['off']],
  ['throw', ['in']],
  ['jump', ['in']],
  ['butt', ['in']],
]);

/** Verbs whose particle opens a noun phrase that is what is said: `called for calm`, `warned of delays`. */
const PARTICLE_VERBS: readonly Group[] = [
  { class: 'describe', takes: ['np'], needsParticle: true, verbs: 'point refer allude speak talk push brush sum' },
  // `appealed for calm`, `appealed to the crowd to wait`, not `appealed the ruling`
  { class: 'urge', takes: ['addressee-to', 'quote'], needsParticle: true, verbs: 'appeal' },
  // `“Never,” he bit out.`
  { class: 'turn', takes: ['quote'], speechOnlyWithMarks: true, needsParticle: true, verbs: 'choke grit bite grind force trail throw jump butt' },
  // `submitted that the notice was late`, `shared that she was well`, not `submitted a notice`
  { class: 'say', takes: ['clause', 'quote'], needsParticle: true, verbs: 'submit share rue narrate depose hypothesise hypothesize expatiate reecho re-echo' },
];

let verbs: Map<string, ReportingVerb> | null = null;

function load(): Map<string, ReportingVerb> {
  const map = new Map<string, ReportingVerb>();
  for (const { class: kind, takes, verbs: words, speechOnlyWithMarks = false, needsParticle = false } of [...GROUPS, ...PARTICLE_VERBS]) {
    for (const lemma of words.split(' ')) {
      if (!map.has(lemma)) map.set(lemma, { lemma, class: kind, takes, speechOnlyWithMarks, needsParticle });
    }
  }
  return map;
}

/** What a verb reports and takes; undefined for a verb that does not report. */
export function reportingVerb(lemma: string): ReportingVerb | undefined {
  verbs ??= load();
  return verbs.get(lemma);
}

/** All lemmas of the table, for the lemmatizer. */
export function REPORTING_LEMMAS(): string[] {
  verbs ??= load();
  return [...verbs.keys()];
}
