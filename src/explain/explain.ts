import { namedBy } from '../mentions/named-by.ts';
import type { Decision, Explanation, ExplanationStep, Passage, Proposal, Quotation, Quote, SeenSpan, Span } from '../types.ts';
import { explainRule } from './rule.ts';

type Report = Extract<Decision, { about: 'report' }>;
type Sieved = Extract<Decision, { about: 'passage' }>;
type Identified = Extract<Decision, { about: 'person' }>;

const percent = (share: number) => `${Math.round(100 * share)} %`;
const sentenceOf = (rule: string) => explainRule(rule) ?? rule;
const startOf = (spans: readonly Span[]) => spans[0]?.start ?? 0;
const touches = (some: readonly Span[], others: readonly Span[]) => some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));

/** What a decision and a quotation are known to each other by: the rule and where its cue, or its content, begins. */
const keyOf = (rule: string, cue: Span | null, content: readonly Span[]) => `${rule}@${cue?.start ?? startOf(content)}`;
const keyOfProposal = ({ rule, cue, content }: Proposal) => keyOf(rule, cue, content);

/** What was told while a text was read, in order to be asked about one quotation. */
export class Account {
  readonly #reports = new Map<string, Report>();
  readonly #sieved = new Map<string, Sieved>();
  readonly #joined = new Map<number, Decision[]>();
  readonly #overlaps = new Map<string, Decision[]>();
  readonly #people = new Map<number, Identified[]>();
  readonly #text: string;
  readonly #passages: readonly Passage[];

  constructor(text: string, passages: readonly Passage[], decisions: readonly Decision[]) {
    this.#text = text;
    this.#passages = passages;
    const add = <Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value) => {
      const own = map.get(key);
      if (own === undefined) map.set(key, [value]);
      else own.push(value);
    };
    for (const decision of decisions) {
      if (decision.about === 'report') {
        if (decision.taken !== null) this.#reports.set(keyOfProposal(decision.taken), decision);
      } else if (decision.about === 'passage') {
        if (decision.joins !== null) add(this.#joined, decision.joins.start, decision);
        else if (decision.taken !== null) this.#sieved.set(keyOfProposal(decision.taken), decision);
      } else if (decision.about === 'continuation') add(this.#joined, decision.of.start, decision);
      else if (decision.about === 'overlap') add(this.#overlaps, keyOfProposal(decision.to), decision);
      else if (decision.about === 'channel') add(this.#overlaps, keyOfProposal(decision.of), decision);
      else add(this.#people, decision.index, decision);
    }
  }

  /**
   * Why a quotation is what its record says.
   *
   * @param index the quotation's place among all that were found
   */
  explain(quotation: Quotation, index: number, quote: Quote): Explanation {
    const key = keyOf(quotation.rule, quotation.cue?.span ?? null, quotation.content);
    const report = this.#reports.get(key);
    const sieved = this.#sieved.get(key);
    return {
      steps: [
        this.#marksStep(quotation),
        this.#speakerStep(quotation, report, sieved),
        ...this.#rivalSteps(report, key),
        ...this.#contentSteps(quotation),
        ...this.#nameSteps(index),
        confidenceStep(quote),
      ],
    };
  }

  #saw(as: SeenSpan['as'], span: Span | null | undefined): SeenSpan[] {
    return span == null ? [] : [{ as, start: span.start, end: span.end, text: this.#text.slice(span.start, span.end) }];
  }

  /** The outermost marks in a content, and not those that all of it stands in. */
  #marksOf(content: readonly Span[]): Passage[] {
    const last = content[content.length - 1]?.end ?? 0;
    const around = this.#passages.filter(({ inner }) => inner.start <= startOf(content) && last <= inner.end);
    const parent = around[around.length - 1]?.index ?? null;
    return this.#passages.filter((passage) => passage.parent === parent && touches([passage], content));
  }

  #marksStep({ type, content }: Quotation): ExplanationStep {
    const within = this.#marksOf(content);
    const saw = within.flatMap((passage) => this.#saw('marks', passage));
    if (within.length === 0) return { about: 'marks', rule: null, says: 'No quotation marks: found by the words of a report.', saw, declined: [] };
    const [first] = within;
    const open = first?.open == null ? 'an opening mark that is missing' : first.open;
    const close = within[within.length - 1]?.close ?? 'a closing mark that is missing';
    const some = type === 'direct' ? 'Its words stand' : type === 'mixed' ? 'Some of its words stand' : 'A few of its words stand';
    return { about: 'marks', rule: null, says: `${some} between ${open} and ${close}.`, saw, declined: [] };
  }

  #speakerStep({ rule, cue, speaker, addressee, via }: Quotation, report: Report | undefined, sieved: Sieved | undefined): ExplanationStep {
    const saw = [
      ...this.#saw('speaker', speaker === null ? null : namedBy(speaker)),
      ...this.#saw('cue', cue?.span),
      ...this.#saw('addressee', addressee?.span),
      ...this.#saw('via', via === null ? null : namedBy(via)),
    ];
    const declined = report?.declined ?? sieved?.declined.map((one) => one.rule) ?? [];
    const chance = report?.taken?.chance ?? sieved?.taken?.chance ?? null;
    return { about: 'speaker', rule, says: sentenceOf(rule), saw, declined, ...(chance === null ? {} : { chance }) };
  }

  /** What else was found and lost, and why. */
  #rivalSteps(report: Report | undefined, key: string): ExplanationStep[] {
    const weaker = (report?.found ?? []).filter((one) => one !== report?.taken && keyOfProposal(one) !== key);
    return [
      ...weaker.map((one) => this.#rival(one, `Also possible, and less likely${one.chance === null ? '' : `: ${percent(one.chance)}`}.`)),
      ...(this.#overlaps.get(key) ?? []).flatMap((decision) => {
        if (decision.about === 'overlap') return [this.#rival(decision.lost, 'Found later in the same words: what was found first stays.')];
        return decision.about === 'channel' ? [this.#rival(decision.through, 'Not the speaker: how the words reached the writer.')] : [];
      }),
    ];
  }

  #rival({ rule, content, cue, speaker, chance }: Proposal, says: string): ExplanationStep {
    const saw = [...this.#saw('speaker', speaker), ...this.#saw('cue', cue), ...content.flatMap((span) => this.#saw('content', span))];
    return { about: 'rival', rule, says, saw, declined: [], ...(chance === null ? {} : { chance }) };
  }

  /** Pieces that were put to it afterwards. */
  #contentSteps({ cue, content }: Quotation): ExplanationStep[] {
    return (this.#joined.get(cue?.span.start ?? startOf(content)) ?? []).flatMap((decision): ExplanationStep[] => {
      if (decision.about === 'passage' && decision.taken !== null) {
        const { rule } = decision.taken;
        return [{ about: 'content', rule, says: sentenceOf(rule), saw: this.#saw('content', decision.passage), declined: [] }];
      }
      if (decision.about !== 'continuation' || !touches(decision.pieces, content)) return [];
      const says = 'Marks that stand alone, without a report of their own, go on with the quotation beside them.';
      return [{ about: 'content', rule: null, says, saw: decision.pieces.flatMap((span) => this.#saw('content', span)), declined: [] }];
    });
  }

  #nameSteps(index: number): ExplanationStep[] {
    return (this.#people.get(index) ?? []).map(({ part, mention, declined, resolver, name, share, rivals }): ExplanationStep => {
      const who = part === 'speaker' ? 'The speaker' : part === 'addressee' ? 'The one spoken to' : 'The channel';
      const is = name === null ? `${who} is left open` : `${who} is ${name}`;
      const why = resolver === null ? 'nothing tells who is meant.' : sentenceOf(resolver);
      return {
        about: 'name',
        rule: resolver,
        says: `${is}: ${why}`,
        saw: this.#saw(part, mention),
        declined,
        ...(share === null ? {} : { chance: share }),
        ...(rivals.length === 0 ? {} : { others: rivals.map((rival) => ({ name: rival.name, chance: rival.share })) }),
      };
    });
  }
}

function confidenceStep({ confidence, speaker }: Quote): ExplanationStep {
  const found = `Of quotations for which as much speaks, ${percent(confidence)} were right, mention included, where it could be counted`;
  const named = speaker?.name == null ? '.' : `; of names, ${percent(speaker.confidence)}.`;
  return { about: 'confidence', rule: null, says: found + named, saw: [], declined: [], chance: confidence };
}
