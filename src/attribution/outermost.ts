import type { Quotation, Span } from '../types.ts';

/**
 * `“A,” said Ana, “and B. I find,” said Ana, sighing, “C.”`: what goes on with a report that was read inside another goes on with that one.
 *
 * @param all quotations into which `parent` points
 */
export function outermost(quotation: Quotation, all: readonly Quotation[]): Quotation {
  const around = quotation.parent === null ? undefined : all[quotation.parent];
  return around === undefined ? quotation : outermost(around, all);
}

/**
 * The same where the report inside has words of its own beyond those of the one around it, which would be lost with it: they are
 * said by the one around; where that tells of something else in the writer's words, the report stands for itself.
 */
export function beyondTheirOwn(all: readonly Quotation[]): readonly Quotation[] {
  const more = new Map<Quotation, Span[]>();
  const alone = new Set<Quotation>();
  for (const quotation of all) {
    if (quotation.parent === null || quotation.type !== 'direct') continue;
    const around = outermost(quotation, all);
    const beyond = quotation.content.filter((span) => !around.content.some(({ start, end }) => start <= span.start && span.end <= end));
    if (beyond.length === 0) continue;
    if (around.type === 'direct') more.set(around, [...(more.get(around) ?? around.content), ...beyond]);
    else if (beyond.length === quotation.content.length) alone.add(quotation);
  }
  if (more.size + alone.size === 0) return all;
  return all.map((quotation) => {
    const content = more.get(quotation);
    if (content !== undefined) return { ...quotation, content: content.sort((a, b) => a.start - b.start) };
    return alone.has(quotation) ? { ...quotation, parent: null } : quotation;
  });
}
