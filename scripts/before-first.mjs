// `items[at - 1]`, which is undefined for the first item, as `(at >= 1 ? items[at - 1] : undefined)`: an engine that has once
// been asked for the -1st of a list looks by name from then on, each time. The source keeps what is easy to read.
import ts from 'typescript';

/** What is written in place of such reads. */
export function readsBeforeFirst(file) {
  const edits = [];
  const visit = (node) => {
    const read = ts.isElementAccessExpression(node) && !isChanged(node) ? node : undefined;
    const place = read?.questionDotToken === undefined ? read?.argumentExpression : undefined;
    if (place !== undefined && isDifference(place) && isPlain(read.expression)) {
      edits.push({ start: read.getStart(), end: read.end, text: `(${place.left.getText()} >= ${place.right.text} ? ${read.getText()} : undefined)` });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return edits;
}

/** `at - 1`, `group.first - 2` */
function isDifference(node) {
  return ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.MinusToken && ts.isNumericLiteral(node.right) && isPlain(node.left);
}

/** What can be read twice: a name, or a name's own. */
function isPlain(node) {
  if (ts.isIdentifier(node) || node.kind === ts.SyntaxKind.ThisKeyword) return true;
  return ts.isPropertyAccessExpression(node) && node.questionDotToken === undefined && isPlain(node.expression);
}

/** `items[at - 1] = item`, `items[at - 1]++`, `delete items[at - 1]` */
function isChanged(node) {
  const { parent } = node;
  if (ts.isBinaryExpression(parent) && parent.left === node)
    return parent.operatorToken.kind >= ts.SyntaxKind.FirstAssignment && parent.operatorToken.kind <= ts.SyntaxKind.LastAssignment;
  return ts.isPostfixUnaryExpression(parent) || ts.isPrefixUnaryExpression(parent) || ts.isDeleteExpression(parent) || ts.isCallExpression(parent);
}
