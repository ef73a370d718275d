/** Nouns that are used for one another when the same paper is spoken of. */
const GROUPS: readonly ReadonlySet<string>[] = [
  'poll survey study',
  'ad advert advertisement commercial spot video clip film footage',
  'letter note message missive',
  'memo memorandum note document',
  'report study review audit assessment analysis document paper dossier',
  'statement release announcement',
  'lawsuit suit complaint filing petition brief motion document',
  'ruling opinion order decision judgment',
  'editorial column article piece op-ed essay story',
  'tweet post message',
  'email e-mail message note',
  'sign poster placard banner notice',
].map((group) => new Set(group.split(' ')));

/** `A Marlow poll found … The survey said`: may the two nouns be said of one paper? Lower case. */
export function samePaper(one: string, other: string): boolean {
  return GROUPS.some((group) => group.has(one) && group.has(other));
}
