import type { Mark } from './mark.ts';
import type { PageData, QuoteData, RuleData, VoiceData } from './page-data.ts';
import type { Voice } from './voices.ts';

/** What the card shows of each quotation, for the page's script. */
export function detailsOf(marks: readonly Mark[], explain: (rule: string) => string | null): PageData {
  const voices = listed<Voice, VoiceData>(({ person, label, color, name, role, kind }) => ({ person, label, color, name, about: role ?? kind ?? '' }));
  const rules = listed<string, RuleData>((id) => ({ id, explain: explain(id) }));
  const anchors = new Map<string, number>();
  const quotes = marks.map(({ number, anchor, quote, voice }): QuoteData => {
    anchors.set(anchor, number);
    const { speaker, cue, addressee, via, parent } = quote;
    const around = parent === undefined ? undefined : anchors.get(anchor.slice(0, anchor.length - quote.id.length) + parent);
    return {
      anchor,
      voice: voices.indexOf(voice),
      type: quote.type,
      sure: whole(quote.confidence),
      ...(speaker === null || speaker.name === null ? {} : { nameSure: whole(speaker.confidence) }),
      ...given('mention', speaker?.mention?.text),
      ...given('cue', cue?.text),
      ...given('addressee', addressee?.name ?? addressee?.mention?.text),
      ...given('via', via?.name ?? via?.mention?.text),
      rule: rules.indexOf(quote.rule),
      ...(around === undefined ? {} : { parent: around }),
      ...(quote.explanation === undefined ? {} : { trail: quote.explanation.steps.map(({ says }) => says) }),
    };
  });
  return { voices: voices.all, quotes, rules: rules.all };
}

/** A field that has a value; what has none is left out. */
const given = <Name extends string>(name: Name, value: string | null | undefined): { readonly [name in Name]?: string } =>
  value === null || value === undefined ? {} : ({ [name]: value } as { readonly [name in Name]: string });

const whole = (share: number) => Math.round(share * 100);

/** A list in which each value stands once. */
function listed<Value, Data>(dataOf: (value: Value) => Data) {
  const places = new Map<Value, number>();
  const all: Data[] = [];
  return {
    all,
    indexOf(value: Value): number {
      const place = places.get(value) ?? all.push(dataOf(value)) - 1;
      places.set(value, place);
      return place;
    },
  };
}
