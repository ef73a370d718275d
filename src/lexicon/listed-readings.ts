import { ADJECTIVES, ADVERBS, NOUNS } from './data/nouns.ts';
import { GERUNDS, INFINITIVES, PARTICIPLES, PASTS, THIRD_PERSONS } from './data/verbs.ts';
import { WORDNET } from './data/wordnet.ts';
import { Pos } from './pos.ts';
import { VERB_FORMS } from './verb-forms.ts';

const FUNCTION_WORDS: readonly (readonly [number, string])[] = [
  [Pos.determiner, 'the a an every no what which whose such'],
  [
    Pos.determiner | Pos.pronoun,
    'this that these those each some any all both another many most several few either neither much more less fewer enough least other',
  ],
  [
    Pos.pronoun,
    "he she they it we i you him them us me himself herself themselves itself ourselves myself yourself yourselves oneself 'em one ones someone somebody anyone anybody everyone everybody nobody none others nothing something everything anything there mine yours hers theirs ours",
  ],
  [Pos.pronoun | Pos.relative, 'who whom whoever whomever'],
  [Pos.relative, 'that which whose'],
  [Pos.possessive, "my his their our your its whose 's her"],
  [Pos.pronoun, 'his her'],
  [
    Pos.preposition,
    'in on at of for with from by about between through during into over under against within among amid amidst amongst across around behind beneath beside near like since until till upon without toward towards via despite including regarding concerning than outside inside off out up down along beyond besides except throughout unlike as before after to onto per alongside aboard above below opposite past according atop versus vs given minus notwithstanding',
  ],
  [
    Pos.conjunction,
    'and but or nor yet so because although though while when if unless whether where whereas once lest since until till as before after than why how whenever wherever that plus',
  ],
  [
    Pos.auxiliary,
    "is are was were be been being am has have had having do does did isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't ain't 's",
  ],
  [Pos.auxiliary | Pos.pronoun, "i'm we're they're you're i've we've they've you've he's she's it's who's there's that's what's"],
  [Pos.modal, "will would can could may might shall should must ought won't wouldn't can't cannot couldn't shouldn't mustn't mightn't needn't shan't"],
  [Pos.modal | Pos.pronoun, "i'll we'll they'll he'll she'll you'll it'll who'll i'd he'd she'd they'd we'd you'd it'd who'd there'll there'd"],
  [Pos.negation | Pos.adverb, 'not never'],
  [
    Pos.adverb,
    'also then later now already again still just even only once recently repeatedly often ever instead however too soon earlier here there perhaps maybe almost yesterday today tomorrow tonight quite rather very meanwhile thus therefore hence moreover furthermore nevertheless nonetheless indeed else together apart away back forward ahead aside twice sometimes always seldom rarely afterward afterwards thereafter otherwise likewise somewhat somehow anyway alone aloud straight far long well first second abroad online altogether both',
  ],
  [
    Pos.number,
    'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions half third zero',
  ],
];

const DATA: readonly (readonly [number, string])[] = [
  [Pos.noun, NOUNS],
  [Pos.adjective, ADJECTIVES],
  [Pos.adverb, ADVERBS],
  [Pos.verbBase, INFINITIVES],
  [Pos.verbThird, THIRD_PERSONS],
  [Pos.verbPast | Pos.verbPart, PASTS],
  [Pos.verbPart, PARTICIPLES],
  [Pos.verbIng, GERUNDS],
];

/** Words whose list entry misleads in running text: these readings alone. */
const EXACT: readonly (readonly [number, string])[] = [
  [
    Pos.noun | Pos.verbBase,
    'state report claim note plan poll vote post tweet email text call charge question answer comment remark promise demand estimate reply',
  ],
  [
    Pos.noun | Pos.verbThird,
    'states reports claims notes plans polls votes posts tweets emails texts calls charges questions answers comments remarks promises demands estimates replies',
  ],
  [
    Pos.noun | Pos.verbBase,
    'message use sort cycle bulk blow insult discipline overlap stir dissent grab quote drum hide arrest freeze prize boat ferry harbour harbor',
  ],
  [
    Pos.noun | Pos.verbThird,
    'messages uses sorts cycles blows insults overlaps quotes drums hides arrests prizes boats harbours harbors lives likes suspects moderates chants',
  ],
  [Pos.noun | Pos.verbPast | Pos.verbPart, 'accused'],
  // no past forms: `the plan, known as …` has no verb of its own
  [
    Pos.verbPart | Pos.adjective,
    'known given taken written seen shown broken chosen driven fallen hidden stolen sworn torn worn drawn grown thrown spoken forgotten',
  ],
  [Pos.verbPast | Pos.verbPart, 'said told built sought bent clung'],
  [Pos.verbPast, 'woke strode awoke underwent'],
  [Pos.verbPast | Pos.verbPart, 'withheld withstood foretold dwelt learnt'],
  [Pos.verbBase | Pos.verbPast | Pos.verbPart | Pos.adjective, 'shut'],
  [Pos.verbPast, 'wrote spoke went knew saw gave took became began swore drew grew threw rose fell'],
  [Pos.verbThird, 'says tells writes argues adds believes thinks knows describes explains insists suggests'],
  // a noun alone elsewhere
  [Pos.noun | Pos.verbIng, 'investigating'],
  [Pos.verbIng, 'saying telling adding noting arguing suggesting insisting explaining describing'],
  [
    Pos.noun,
    'people media police staff thing things way lot member members person man men woman women president senator governor mayor minister official officials',
  ],
  [Pos.verbBase, 'say tell'],
  [Pos.noun | Pos.adjective | Pos.preposition, 'opposite'],
  [Pos.adjective | Pos.adverb, 'online offline overseas offshore outright point-blank'],
];

/** Verbs that the lists do not have in their plain form. */
const ALSO_VERBS =
  'chase moor rob row skip tow axe stride average bankroll blackmail bungle foster grant hoard mortgage near pierce pressure quiz ration rebel rival sabotage shoulder slander sue tame underestimate annex'.split(
    ' ',
  );

/** Nouns that the lists have as verbs or adjectives alone. */
const ALSO_NOUNS =
  'firm rights garden crane forward brake discount spice skate surf tailor mine patrol import intern suspect transport decree puzzle fork lodge cage nail chat climb boom swim sting fringe gull butt bundle clone bounce burst cramp clutter dash decay dam kind evil primary rival wake hurry muddle outcome distress thrill trifle massacre slope embrace overhaul stump roar recount outlet fragment telescope bustle strip fun county counties outcomes retirees shelves subpoena subpoenas boos jeers'.split(
    ' ',
  );

/** Every form that the lists hold, in lower case, with all that it can be: bits of `Pos`. */
export function listedReadings(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [bits, words] of DATA) for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | bits);
  for (const [readings, words] of WORDNET) {
    const bits = readings.split(' ').reduce((all, reading) => all | Pos[reading as keyof typeof Pos], 0);
    for (const word of words.split(' ')) if (!map.has(word)) map.set(word, bits);
  }
  const closed = new Map<string, number>();
  for (const [bits, words] of FUNCTION_WORDS) for (const word of words.split(' ')) closed.set(word, (closed.get(word) ?? 0) | bits);
  for (const [word, bits] of closed) map.set(word, bits);
  for (const word of ALSO_VERBS) map.set(word, (map.get(word) ?? 0) | Pos.verbBase);
  for (const [reading, words] of VERB_FORMS) for (const word of words.split(' ')) map.set(word, (map.get(word) ?? 0) | Pos[reading]);
  for (const word of ALSO_NOUNS) map.set(word, (map.get(word) ?? 0) | Pos.noun);
  for (const [bits, words] of EXACT) for (const word of words.split(' ')) map.set(word, bits);
  return map;
}
