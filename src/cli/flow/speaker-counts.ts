import { wordCount } from '../../text/word-count.ts';
import type { EntityKind, Extraction, QuotationType, Speaker } from '../../types.ts';

/** How much one speaker says in one document. `name` is null for all that is said by nobody who has a name. */
export interface SpeakerCount extends Readonly<Record<QuotationType, number>> {
  readonly id: string | null;
  readonly name: string | null;
  readonly kind: EntityKind | null;
  readonly role: string | null;
  readonly quotes: number;
  readonly words: number;
}

/** The names of those who have one. */
export function namesOf(speakers: readonly Speaker[]): string[] {
  return speakers.flatMap(({ name }) => (name === null ? [] : [name]));
}

/** The speakers of a document in the order in which they first speak; who has no name comes last, as one. */
export function speakerCounts({ quotes, speakers }: Extraction): SpeakerCount[] {
  const named = new Map(speakers.flatMap((speaker) => (speaker.name === null ? [] : [[speaker.id, speaker] as const])));
  const counts = new Map<string | null, { -readonly [Key in keyof SpeakerCount]: SpeakerCount[Key] }>();
  for (const { speaker, type, text } of quotes) {
    const entity = named.get(speaker?.id ?? '');
    const id = entity?.id ?? null;
    let count = counts.get(id);
    if (count === undefined) {
      const { name = null, kind = null, role = null } = entity ?? {};
      count = { id, name, kind, role, quotes: 0, words: 0, direct: 0, mixed: 0, indirect: 0 };
      counts.set(id, count);
    }
    count.quotes++;
    count.words += wordCount(text);
    count[type]++;
  }
  const nobody = counts.get(null);
  counts.delete(null);
  return nobody === undefined ? [...counts.values()] : [...counts.values(), nobody];
}
