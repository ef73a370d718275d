import type { Quotation } from '../types.ts';

/** Verbs under which a story tells what was said; `She knew that …`, `I saw that …`, `it turned out that …` tell no words of anybody's. */
const SAYS = new Set(
  `say tell ask inquire enquire answer reply respond retort add explain announce declare inform assure remind warn promise vow swear insist
  suggest propose admit confess confide mention remark observe complain protest object argue claim boast maintain assert state report relate
  repeat call cry shout whisper murmur mutter write telegraph telephone read order command instruct bid beg implore urge advise invite
  persuade forbid demand request offer refuse threaten agree predict joke hint beseech entreat plead exclaim concede deny accuse blame`.split(/\s+/),
);
/** Frames whose content is no clause: `called for Ana`, `spoke of the boat`. */
const NO_CLAUSE: ReadonlySet<string> = new Set(['report-phrase', 'report-about']);

/**
 * Does a report in the writer's words tell, in a story, what somebody said? News reports beliefs and findings as well; there this is
 * not asked. Some of the words may stand in marks (`doubted that a “boat party” would help`).
 */
export function isToldInTalk({ type, cue, speaker, rule }: Quotation): boolean {
  if (type === 'direct' || cue === null || cue.lemma === null) return true;
  return speaker !== null && (rule === 'according-to' || SAYS.has(cue.lemma)) && !NO_CLAUSE.has(rule);
}
