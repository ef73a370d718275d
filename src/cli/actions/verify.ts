import { decode } from '../../input/decode.ts';
import { guessedMessage } from '../../input/readers/problems.ts';
import { type Claim, ClaimError, claimOf } from '../../verify/claim.ts';
import { Source } from '../../verify/source.ts';
import { type Verdict, verify } from '../../verify/verify.ts';
import { colorLevel } from '../color.ts';
import type { Action } from '../command.ts';
import type { VerifyFlags } from '../flags/verify.ts';
import { documentsOf, emptyTally } from '../flow/read.ts';
import { readList } from '../flow/read-list.ts';
import { type Io, UsageError } from '../io.ts';
import { escapedJson } from '../render/json.ts';
import { printable } from '../render/printable.ts';

/** A list as text, whatever its encoding. */
async function textOf(path: string, quiet: boolean, io: Io): Promise<string> {
  const { text, guessed } = decode(await readList(path, io));
  if (guessed !== null && !quiet) io.warn(`quotes: ${printable(path)}: ${guessedMessage(guessed)}`);
  return text;
}

/** `quotes verify`: each quotation of a list, looked for in the sources. */
export const verifyQuotes: Action<VerifyFlags> = async ([list = '-', ...paths], flags, io) => {
  if (list === '-' && paths.includes('-')) throw new UsageError('standard input is the list or a source, not both');
  const claims: Claim[] = [];
  let unread = 0;
  for (const [index, line] of (await textOf(list, flags.quiet, io)).split(/\r\n?|\n/).entries()) {
    const where = `${list}:${index + 1}`;
    try {
      const claim = claimOf(line, where);
      if (claim !== null) claims.push(claim);
    } catch (error) {
      if (!(error instanceof ClaimError)) throw error;
      unread++;
      io.warn(`quotes: ${printable(where)}: ${error.message}`);
    }
  }
  const tally = emptyTally();
  const sources: Source[] = [];
  for await (const { id, text } of documentsOf(paths, flags, io, tally)) sources.push(new Source(id, text));
  if (sources.length === 0 || (claims.length === 0 && unread > 0)) return 2;
  const verdicts = claims.map((claim) => verify(claim, sources));
  const table = flags.format === 'table' || (flags.format === 'auto' && io.stdoutIsTerminal);
  if (table) {
    const { verdictLines } = await import('../render/verdicts.ts');
    await io.write(verdictLines(verdicts, io.columns, colorLevel(flags.color, io)));
  } else await io.write(verdicts.map((verdict) => `${escapedJson(recordOf(verdict, sources))}\n`).join(''));
  const off = verdicts.some(({ finding }) => finding !== 'verbatim' && finding !== 'marks');
  return off || unread > 0 || tally.failed > 0 ? 1 : 0;
};

function recordOf({ claim, finding, source, spans, saidBy, changes }: Verdict, sources: readonly Source[]) {
  const text = sources.find(({ id }) => id === source)?.text ?? '';
  const found = spans.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const { where, speaker, pieces } = claim;
  return { where, text: pieces.join(' … '), speaker, finding, source, spans: found, saidBy, ...(changes.length === 0 ? {} : { changes }) };
}
