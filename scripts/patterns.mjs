// Patterns that hold some words and no more, `/^(?:the|an?|his)$/.test(word)`, as these words: to ask a set or to compare takes
// a fifth of what an expression takes, and they are asked ten times a word that is read. The source keeps what is easy to read.
import ts from 'typescript';

/** So many are compared one by one, in less time than a set takes to look. */
const COMPARED = 3;
/** No pattern with more is a list of words. */
const MOST_WORDS = 100;

/** Functions that hold words, and what is written in place of the patterns. */
export function patternsOfWords(file) {
  const functions = new Map();
  const edits = [];
  for (const { pattern, asked } of testsIn(file)) {
    const words = wordsOf(pattern);
    if (words === null) continue;
    const key = words.join('|');
    const made = functions.get(key) ?? { name: `holds__${functions.size}`, words };
    functions.set(key, made);
    edits.push({ start: asked.getStart(), end: asked.end, text: made.name });
  }
  return { functions: [...functions.values()].map(functionOf), edits };
}

function functionOf({ name, words }) {
  const written = words.map((word) => JSON.stringify(word));
  if (words.length <= COMPARED) return `function ${name}(word: string) { return ${written.map((word) => `word === ${word}`).join(' || ')}; } `;
  // made when it is asked for first: the help asks none
  return `let ${name}_: Set<string> | undefined; function ${name}(word: string) { return (${name}_ ??= new Set([${written.join(', ')}])).has(word); } `;
}

/** Each `/…/.test` that is called, and each `NAME.test` where `NAME` is a pattern of the module's own and used for nothing else. */
function testsIn(file) {
  const named = new Map();
  for (const statement of file.statements) {
    if (!ts.isVariableStatement(statement) || (statement.declarationList.flags & ts.NodeFlags.Const) === 0) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      if (initializer !== undefined && ts.isRegularExpressionLiteral(initializer))
        named.set(name.text, { pattern: initializer.text, name, uses: 0, tests: [] });
    }
  }
  const tests = [];
  const visit = (node) => {
    const known = ts.isIdentifier(node) ? named.get(node.text) : undefined;
    if (known !== undefined && known.name !== node) known.uses++;
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === 'test') {
      const asked = node.expression;
      if (ts.isRegularExpressionLiteral(asked.expression)) tests.push({ pattern: asked.expression.text, asked });
      else if (ts.isIdentifier(asked.expression)) named.get(asked.expression.text)?.tests.push(asked);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // any other use may be another thing of that name
  for (const { pattern, uses, tests: own } of named.values()) if (own.length === uses) for (const asked of own) tests.push({ pattern, asked });
  return tests;
}

/**
 * The words that a pattern holds.
 *
 * @param pattern as it is written, with its slashes
 * @returns null where it is not anchored at both ends, or holds more than some words: `/^\d+$/`, `/ing$/`
 */
export function wordsOf(pattern) {
  const [, source] = /^\/\^(.*)\$\/u?$/s.exec(pattern) ?? [];
  if (source === undefined || source.endsWith('\\')) return null;
  try {
    const reader = new PatternReader(source);
    const words = reader.sequence();
    return reader.ended ? [...new Set(words)] : null;
  } catch (error) {
    if (error instanceof NoWords) return null;
    throw error;
  }
}

/** Thrown at what is not written out as words. */
class NoWords extends Error {}

/** Reads a pattern and writes out what it holds. */
class PatternReader {
  #source;
  #at = 0;

  constructor(source) {
    this.#source = source;
  }

  get ended() {
    return this.#at === this.#source.length;
  }

  get #next() {
    return this.#source[this.#at] ?? '';
  }

  /** `police(?:m[ae]n)?` */
  sequence() {
    let words = [''];
    while (!this.ended && this.#next !== '|' && this.#next !== ')') {
      const parts = this.#part();
      if (this.#takes('?')) parts.push('');
      // `+`, `*`, `{2}`, `??`
      if (/[?+*{]/.test(this.#next)) throw new NoWords();
      words = atMost(words.flatMap((word) => parts.map((part) => word + part)));
    }
    return words;
  }

  #part() {
    if (this.#takes('(?:')) return this.#alternatives();
    if (this.#takes('[')) return this.#characters();
    if (/[\^$.()\]]/.test(this.#next)) throw new NoWords();
    return [this.#character()];
  }

  #alternatives() {
    const words = [];
    do words.push(...this.sequence());
    while (this.#takes('|'));
    if (!this.#takes(')')) throw new NoWords();
    return atMost(words);
  }

  #characters() {
    if (this.#next === '^') throw new NoWords();
    const characters = [];
    while (!this.#takes(']')) {
      if (this.ended) throw new NoWords();
      const first = this.#character();
      if (this.#next !== '-' || this.#source[this.#at + 1] === ']') {
        characters.push(first);
        continue;
      }
      this.#at++;
      const last = this.#character().charCodeAt(0);
      for (let code = first.charCodeAt(0); code <= last; code++) characters.push(String.fromCharCode(code));
      atMost(characters);
    }
    return characters;
  }

  /** `a`, or `\.`; no class such as `\d`. */
  #character() {
    if (this.#takes('\\') && /[\p{L}\p{N}]/u.test(this.#next)) throw new NoWords();
    const character = this.#next;
    // half of a pair
    if (character === '' || /[\uD800-\uDFFF]/.test(character)) throw new NoWords();
    this.#at++;
    return character;
  }

  #takes(sign) {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }
}

function atMost(words) {
  if (words.length > MOST_WORDS) throw new NoWords();
  return words;
}
