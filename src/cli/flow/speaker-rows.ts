import type { SpeakerCount } from './speaker-counts.ts';
import type { Outcome } from './work.ts';

/** One speaker of a run, or of a document where each is counted by itself. `share`: of all quotations counted with it. */
export interface SpeakerRow extends SpeakerCount {
  readonly document?: string;
  readonly share: number;
  readonly documents: number;
}

type Draft = { -readonly [Key in keyof SpeakerCount]: SpeakerCount[Key] } & { documents: number };

const byWeight = (a: Draft, b: Draft) =>
  Number(a.name === null) - Number(b.name === null) || b.quotes - a.quotes || b.words - a.words || (a.name ?? '').localeCompare(b.name ?? '', 'en');

function rowsOf(drafts: readonly Draft[]): SpeakerRow[] {
  const all = drafts.reduce((sum, { quotes }) => sum + quotes, 0);
  return [...drafts].sort(byWeight).map(({ documents, ...count }) => ({ ...count, share: Math.round((10_000 * count.quotes) / all) / 10_000, documents }));
}

/** The speakers of one document, who is quoted most first and who has no name last. */
export function documentRows({ id, speakers }: Outcome): SpeakerRow[] {
  return rowsOf(speakers.map((count) => ({ ...count, documents: 1 }))).map((row) => ({ document: id, ...row }));
}

/** Adds up the speakers of many documents: those of the same name and kind are one. */
export function speakerTally() {
  const drafts = new Map<string, Draft>();
  let documents = 0;
  return {
    add({ speakers }: Outcome): void {
      documents++;
      for (const count of speakers) {
        const key = JSON.stringify([count.name, count.kind]);
        const draft = drafts.get(key);
        if (draft === undefined) {
          drafts.set(key, { ...count, documents: 1 });
          continue;
        }
        draft.role ??= count.role;
        draft.documents++;
        for (const figure of ['quotes', 'words', 'direct', 'mixed', 'indirect'] as const) draft[figure] += count[figure];
      }
    },
    /** Ids are those of the document where it is one, else `s1`, `s2` … in the order of the rows. */
    rows(): SpeakerRow[] {
      const rows = rowsOf([...drafts.values()]);
      return documents === 1 ? rows : rows.map((row, index) => ({ ...row, id: row.name === null ? null : `s${index + 1}` }));
    },
  };
}
