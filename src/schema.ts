const string = { type: 'string' } as const;
const nullable = (of: object) => ({ anyOf: [of, { type: 'null' }] });
const offset = { type: 'integer', minimum: 0 } as const;
const share = { type: 'number', minimum: 0, maximum: 1 } as const;
const span = (more: object = {}, required: readonly string[] = []) => ({
  type: 'object',
  properties: { start: offset, end: offset, text: string, ...more },
  required: ['start', 'end', 'text', ...required],
  additionalProperties: false,
});
const mention = nullable({ $ref: '#/$defs/span' });
const kind = nullable({ enum: ['person', 'group', 'organization', 'document'] });

const quoteProperties = {
  id: string,
  type: { enum: ['direct', 'mixed', 'indirect'] },
  text: { ...string, description: 'The words for reading; the verbatim text is in the spans.' },
  spans: { type: 'array', minItems: 1, items: { $ref: '#/$defs/span' } },
  speaker: nullable({
    type: 'object',
    properties: { id: nullable(string), name: nullable(string), kind, anonymous: { type: 'boolean' }, role: nullable(string), confidence: share, mention },
    required: ['id', 'name', 'kind', 'anonymous', 'role', 'confidence', 'mention'],
    additionalProperties: false,
  }),
  via: { type: 'object', properties: { mention, name: nullable(string) }, required: ['mention', 'name'], additionalProperties: false },
  cue: nullable(span({ lemma: nullable(string) }, ['lemma'])),
  addressee: nullable({
    type: 'object',
    properties: { id: nullable(string), name: nullable(string), mention },
    required: ['id', 'name', 'mention'],
    additionalProperties: false,
  }),
  paragraph: offset,
  sentence: offset,
  confidence: share,
  rule: string,
  nested: { type: 'array', items: string },
  parent: string,
  explanation: { ...{ $ref: '#/$defs/explanation' }, description: 'Only with --explain.' },
};
const required = ['id', 'type', 'text', 'spans', 'speaker', 'cue', 'addressee', 'paragraph', 'sentence', 'confidence', 'rule'];

const rowProperties = {
  id: nullable(string),
  name: { ...nullable(string), description: 'Null: all that is said by nobody who has a name.' },
  kind,
  role: nullable(string),
  quotes: offset,
  words: offset,
  direct: offset,
  mixed: offset,
  indirect: offset,
  share: { ...share, description: 'Of all quotations counted with it.' },
  documents: offset,
};

/**
 * JSON Schema of what `extract -f json` prints. `$defs.record` is a line of `extract -f jsonl`, `$defs.speakers` what
 * `speakers -f json` prints, `$defs.speakerRow` a line of `speakers -f jsonl`. Offsets are UTF-16 code units unless
 * `--offsets` asks for others; end exclusive.
 */
export const OUTPUT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Quotations and who said them',
  description: 'What "quotes extract -f json" prints; in $defs: record, a line of jsonl; speakers and speakerRow, what "quotes speakers" prints.',
  type: 'object',
  properties: {
    schemaVersion: { const: 1 },
    documents: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: string,
          title: { ...string, description: 'Title, byline, date and section as the input gives them; left out where it has none.' },
          byline: string,
          date: string,
          section: string,
          quotes: { type: 'array', items: { $ref: '#/$defs/quote' } },
          speakers: { type: 'array', items: { $ref: '#/$defs/speaker' } },
        },
        required: ['id', 'quotes', 'speakers'],
        additionalProperties: false,
      },
    },
  },
  required: ['schemaVersion', 'documents'],
  additionalProperties: false,
  $defs: {
    span: span(),
    explanation: {
      type: 'object',
      properties: { steps: { type: 'array', items: { $ref: '#/$defs/step' } } },
      required: ['steps'],
      additionalProperties: false,
    },
    step: {
      type: 'object',
      properties: {
        about: { enum: ['marks', 'speaker', 'rival', 'content', 'name', 'confidence'] },
        says: string,
        rule: nullable(string),
        saw: { type: 'array', items: span({ as: { enum: ['marks', 'content', 'cue', 'speaker', 'addressee', 'via'] } }, ['as']) },
        declined: { type: 'array', items: string },
        chance: share,
        others: {
          type: 'array',
          items: { type: 'object', properties: { name: string, chance: share }, required: ['name', 'chance'], additionalProperties: false },
        },
      },
      required: ['about', 'says', 'rule', 'saw', 'declined'],
      additionalProperties: false,
    },
    quote: { type: 'object', properties: quoteProperties, required, additionalProperties: false },
    record: { type: 'object', properties: { document: string, ...quoteProperties }, required: ['document', ...required], additionalProperties: false },
    speaker: {
      type: 'object',
      properties: {
        id: string,
        name: nullable(string),
        aliases: { type: 'array', items: string },
        kind,
        anonymous: { type: 'boolean' },
        role: nullable(string),
        quotes: { type: 'array', items: string },
      },
      required: ['id', 'name', 'aliases', 'kind', 'anonymous', 'role', 'quotes'],
      additionalProperties: false,
    },
    speakers: {
      type: 'object',
      properties: { schemaVersion: { const: 1 }, speakers: { type: 'array', items: { $ref: '#/$defs/speakerRow' } } },
      required: ['schemaVersion', 'speakers'],
      additionalProperties: false,
    },
    speakerRow: {
      type: 'object',
      properties: { document: { ...string, description: 'With --by document.' }, ...rowProperties },
      required: Object.keys(rowProperties),
      additionalProperties: false,
    },
  },
};
