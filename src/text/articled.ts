/** `al-Rashid`, `d’Arcy`: does the word begin with an article written small and joined to a name? */
export function isArticled(text: string, start: number): boolean {
  // asked of every word: a look at three letters spares most the expression
  const at = start + 1;
  if (!isJoint(text.charCodeAt(at)) && !isJoint(text.charCodeAt(at + 1)) && !isJoint(text.charCodeAt(at + 2))) return false;
  return /^(?:al|el|ar|as|an|ad|bin|ben|d|o)[-’']\p{Lu}/u.test(text.slice(start, start + 5));
}

function isJoint(code: number): boolean {
  return code === 0x2d || code === 0x27 || code === 0x2019;
}
