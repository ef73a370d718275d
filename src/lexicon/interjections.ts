/** What is called out, and nobody’s name, though it opens a sentence with a capital: `Yeah, I know.`, `Ugh.` */
const CALLS = new Set(
  `yeah yep yup ya nope nah hey hmm hm huh uh um umm er erm ugh whoa woah wow ew aw aww ooh ohh eh mhm uh-huh uh-oh nuh-uh jeez geez sheesh gosh gee
  golly oops whoops ouch ow ahem alas bah pfft phew yikes yay hooray hurrah hurray haha ha heh hah duh meh yo psst tsk tut tch eek gah argh hmph humph
  harrumph welp yuck damn dammit goddamn damned hell shit crap fuck bloody bye goodbye goodnight farewell hi hiya howdy greetings congrats
  congratulations cheers bingo presto lol kay alright anyway whatever morning lemme gimme gotta gonna wanna c'mon y'all dunno cuz cos wha sup ding
  yea nay aye ay yus noa yis nae ja och ach arrah arra augh musha wisha faix begorra begorrah bedad begad egad weel belike mebbe mayhap hoots hoot losh
  hech pshaw tchah tush pooh bosh fie zounds lor lawks lawk lud crikey blimey hulloa halloa hallo holloa hillo ahoy avast belay shure 'cose
  yessir yessuh yassuh nossir nosir nossuh whist hist`.split(/\s+/),
);
/** What somebody is called to their face: `Dude, no.` */
const ADDRESSES = new Set(
  `honey sweetie sweetheart darling babe baby dude bro bruh man buddy pal mate kiddo guys folks fellas idiot liar coward traitor bastard asshole weirdo loser
  fool moron jerk dummy dumbass monster villain cheater thief murderer`.split(/\s+/),
);
/** `Nooo`, `Yesss` */
const DRAWN_OUT = /([a-z])\1\1/;
/** `Pssst`, `Brr` */
const WITHOUT_VOWEL = /^[bfghkmprstz]{3,}$/;

/** `Yes’m`, `No’m` */
const TO_MADAM = /^(?:no|ye[ps]|yas|yus)'m$/;

/** `What’d you say?`; not O’Hara */
const CONTRACTED = /'(?:d|ll|re|ve)$/;

/** Is the word called out, or called to somebody, rather than a name of theirs? Lower case. */
export function isCalledOut(lower: string): boolean {
  if (CALLS.has(lower) || ADDRESSES.has(lower) || (lower.endsWith('s') && ADDRESSES.has(lower.slice(0, -1)))) return true;
  return DRAWN_OUT.test(lower) || TO_MADAM.test(lower) || WITHOUT_VOWEL.test(lower) || CONTRACTED.test(lower);
}
