import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const source = fileURLToPath(new URL('../../src', import.meta.url));
const FILES = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => join(source, name));

/** Those that are put together from parts, and why they cannot blow up. */
const PUT_TOGETHER: Readonly<Record<string, string>> = {
  'cli/options/selection.ts': 'what the user writes between slashes, run on names alone',
  'input/html/furniture.ts': 'a list of words between spaces',
  'passages/own-report.ts': 'begins at the beginning, reads four words at most of eighty characters',
};

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
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && node.expression.getText() === 'RegExp') putsTogether = true;
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

  it('are put together from parts in few places', () => {
    expect(
      all
        .filter(({ putsTogether }) => putsTogether)
        .map(({ name }) => name.replaceAll('\\', '/'))
        .sort(),
    ).toEqual(Object.keys(PUT_TOGETHER));
  });
});
