import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const FILES = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(source, name));

/** These make an expression of what the user writes between slashes, and of what other files put together. */
const ASKED_FOR: readonly string[] = [join('cli', 'options', 'selection.ts'), join('text', 'expression.ts')];

/** The regular expressions of a file, and whether it puts some together. */
function expressionsOf(file: string) {
  const literals: { readonly line: number; readonly source: string; readonly flags: string }[] = [];
  let putsTogether = false;
  const tree = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node) => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart());
      literals.push({ line: line + 1, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && /^(?:RegExp|expression)$/.test(node.expression.getText())) putsTogether = true;
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return { name: relative(source, file), literals, putsTogether };
}

const all = FILES.map(expressionsOf);

describe('regular expressions', () => {
  it('are found', () => expect(all.flatMap(({ literals }) => literals).length).toBeGreaterThan(300));

  it('take time in proportion to the text, whatever it is, wherever in it they begin', () => {
    const slow = all.flatMap(({ name, literals }) =>
      literals.flatMap(({ line, source, flags }) =>
        analyse({ source, flags }).reports.map(
          ({ type, exponential }) => `${name}:${line}: /${source}/: ${exponential ? 'exponential' : 'polynomial'} (${type})`,
        ),
      ),
    );
    expect(slow).toEqual([]);
  });

  it('tell the slow ones from the others', () => {
    const isSlow = (source: string) => analyse({ source, flags: 'u' }).reports.length > 0;
    expect(['^(?:a+)+$', '\\s+$', '"[^"]*,\\s*.*$', '^\\s*,?\\s*$', '\\p{L}+ said'].filter((expression) => !isSlow(expression))).toEqual([]);
    expect(['(?<!\\s)\\s+$', '^\\s+', '(?<!\\p{L})\\p{L}+ said', '^\\s*(?:,\\s*)?$'].filter(isSlow)).toEqual([]);
  });

  it('are no slower where they are put together from parts', async () => {
    const made: RegExp[] = [];
    vi.stubGlobal(
      'RegExp',
      class extends RegExp {
        constructor(pattern: string | RegExp, flags?: string) {
          super(pattern, flags);
          made.push(this);
        }
      },
    );
    // made at once, not when they are first asked
    vi.doMock('../../src/text/expression.ts', () => ({ expression: (source: string, flags: string) => new RegExp(source, flags) }));
    const files = all.filter(({ name, putsTogether }) => putsTogether && !ASKED_FOR.includes(name)).map(({ name }) => name);
    for (const name of files) await import(join(source, name));
    vi.unstubAllGlobals();
    vi.doUnmock('../../src/text/expression.ts');
    expect(files.length).toBeGreaterThan(3);
    expect(made.length).toBeGreaterThanOrEqual(files.length);
    expect(made.filter(({ source, flags }) => analyse({ source, flags }).reports.length > 0).map(String)).toEqual([]);
  });
});
