import { firstBeginningAt } from '../../text/position.ts';
import type { Mention, Quotation } from '../../types.ts';
import type { Person } from '../person.ts';
import type { Reading } from '../reading.ts';
import { type KinWord, kinWord } from './kin-words.ts';
import { isOfAge, type Kinship, mayBeCalled, OLDER } from './kinship.ts';

/** Who answers one who says `mother` is most often the mother. */
const ANSWERS = 1;
/** Paragraphs between the two. */
const FARTHEST = 2;
const DEAR = /^(?:dear|dearest|oh|o|my|yes|no|well|please|why|but|and|good-bye|goodbye)$/;
const CLOSES = /^(?:[,.!?;:…—–]|--+|\.\.+)$/;

/** `“Good night, mother,” said Lucy. “Good night,” said Mrs. Pell.`: who is called so, and who speaks next to it. */
export function readCalledKin(
  reading: Reading,
  quotations: readonly Quotation[],
  speakerOf: (mention: Mention) => number,
  people: readonly Person[],
  kinship: Kinship,
): void {
  const turns: { readonly person: number; readonly paragraph: number; readonly called: readonly KinWord[] }[] = [];
  for (const { content, speaker, type } of quotations) {
    if (type === 'indirect') continue;
    const named = speaker?.kind === 'name' ? speakerOf(speaker) : -1;
    const called: KinWord[] = [];
    let paragraph = -1;
    for (const span of content) {
      const first = firstBeginningAt(reading.tokens, span.start);
      const last = firstBeginningAt(reading.tokens, span.end);
      if (paragraph < 0) paragraph = reading.paragraphOf[first] ?? -1;
      for (let at = first; at < last; at++) {
        const word = kinWord(reading.tokens[at]?.lower ?? '');
        if (word !== undefined && isCalled(reading, at)) called.push(word);
      }
    }
    // `“Yes!” cried Ana. … “My son!” she sobbed.`: one paragraph is one speaker's
    const before = turns[turns.length - 1];
    const goesOn = named < 0 && before?.paragraph === paragraph && (speaker === null || speaker.kind === 'pronoun');
    turns.push({ person: goesOn ? before.person : named, paragraph, called });
  }
  turns.forEach(({ person, paragraph, called }, index) => {
    if (person < 0) return;
    for (const word of called)
      for (const other of [turns[index - 1], turns[index + 1]]) {
        if (other === undefined || other.person < 0 || other.person === person || Math.abs(other.paragraph - paragraph) > FARTHEST) continue;
        const who = people[other.person];
        if (who !== undefined && who.gender !== null && isOfAge(who, word.tie) && mayBeCalled(who, word.tie, word.gender))
          kinship.tell(person, word.tie, other.person, ANSWERS);
      }
  });
}

/** `“Papa, tell him.”`: those whose father he is, where the text tells of but one father and of whose; empty otherwise. */
export function kinOfCalled(reading: Reading, kinship: Kinship, said: readonly (readonly [number, number])[]): readonly number[] {
  if (kinship.empty) return [];
  for (const [first, last] of said)
    for (let at = first; at < last; at++) {
      const word = kinWord(reading.tokens[at]?.lower ?? '');
      if (word !== undefined && OLDER.has(word.tie) && isCalled(reading, at)) return kinship.ownersOfOnly(word);
    }
  return [];
}

/** Is somebody called by the noun at a token: `Yes, mother.`, `My dear aunt, …`? */
function isCalled({ tokens }: Reading, at: number): boolean {
  if (!CLOSES.test(tokens[at + 1]?.lower ?? '') && tokens[at + 1]?.kind !== 'mark') return false;
  const before = tokens[at - 1];
  return before === undefined || before.kind === 'mark' || /^(?:[,.!?;:…—–]|--+)$/.test(before.lower) || DEAR.test(before.lower);
}
