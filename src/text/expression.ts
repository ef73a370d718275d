/** A regular expression that is made when it is first asked. */
export interface Expression {
  readonly exec: (text: string) => RegExpExecArray | null;
}

/** For those of letters of all scripts that few texts need: to make one takes up to a millisecond, at each start. */
export function expression(source: string, flags: string): Expression {
  let made: RegExp | null = null;
  return {
    exec(text) {
      made ??= new RegExp(source, flags);
      return made.exec(text);
    },
  };
}
