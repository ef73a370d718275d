import { firstEndingAfter } from '../text/position.ts';
import type { Mention } from '../types.ts';
import type { Scene } from './scene.ts';

/** `a post by Ana Lund`: the person by whom what is mentioned is; -1 where nobody is named for it. */
export function writerIn({ phrase }: Mention, scene: Scene): number {
  const { mentions, personOfMention } = scene.names;
  for (let at = firstEndingAfter(mentions, phrase.start); at < mentions.length && (mentions[at]?.start ?? 0) < phrase.end; at++) {
    const person = scene.person(personOfMention[at] ?? -1);
    if (person?.kind === 'person' && /^(?:by|from)$/.test(scene.token((mentions[at]?.first ?? 0) - 1)?.lower ?? '')) return person.index;
  }
  return -1;
}
