/**
 * Quotation marks as writing systems and typewriters have them. A glyph alone decides little: `”` opens in Swedish,
 * `“` closes in German, `"` and `'` do both; what stands beside a mark weighs more (see `passages/side.ts`).
 */

/** Marks of the double family: what most texts quote with. */
export const DOUBLE_MARKS = '"“”„‟«»「」″';
/** Marks of the single family: nested quotations, scare quotes, and the outer marks of British style. */
export const SINGLE_MARKS = "'‘’‚‛`‹›『』";

/**
 * Words that lose their beginning to an apostrophe: `’twas`, `'em`, `’tis`, `'cause`. After a space such a mark is no
 * opening one, whatever its glyph (word processors write `‘em`).
 */
export const ELISIONS: ReadonlySet<string> = new Set(
  `em en er im is e ee ud un tis twas twere twill twould twon tain taint cause cos cuz coz til till bout round neath tween
  twixt gainst pon mid mongst nother nuff nough kay nless scuse spose sblood sdeath zounds struth strewth tude
  ull ave ow ere ome ouse orse ell ead eart and ands ard arf alf ope ad as at ed ev ho hood burb cept
  member fraid bye s t d m n nd re ve ll less stead low deed`.split(/\s+/),
);

/**
 * Of these, the ones that are plain words too: `'and`, `'is`, `'as` begin a quotation as often as they drop a letter. They count
 * as elisions only where no mark closes.
 */
export const DOUBTFUL_ELISIONS: ReadonlySet<string> = new Set(
  'is en er e un till cause round mid and ad as at ed ho hood ere ell low ope bye s t d m n re member less deed stead im'.split(' '),
);
