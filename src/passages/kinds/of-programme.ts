import { isTitleCase } from '../whole.ts';
import { defineKindRule } from './kind-rule.ts';

const LONGEST_TITLE = 60;
/** `on ABC’s`, `told the station’s`, `Wednesday’s broadcast of OVN’s`, `on Friday’s`: whose it is, and what one does with a programme. */
const OWNED =
  /\b(?:on|told|tells|visited|joined|hosts?|hosted|via|broadcast of|edition of|interview with|(?:hosts?|anchors?|stars?|presenter|editor|episode|viewers) of)\s+(?:the\s+)?(?:\p{Lu}[\p{L}.-]*\s+){0,4}\p{Lu}[\p{L}.]*(?:['’]s|s['’])\s+$/u;
/** `on “Good Morning Osk”` */
const ON = /\bon\s+$/;
/** `the host of`, `author of`, `the new season of`: what only works have. */
const MADE =
  /\b(?:co-?)?(?:authors?|hosts?|editors?|stars?|creators?|director|producers?|cast|episodes?|broadcast|edition|season(?:\s+\w+)?|revival|screening|heroine|hero|appearance on|interview on|seen on|starred in)\s+(?:of\s+)?$/;
/** `the radio show`, `her column,` */
const KIND_BEFORE =
  /\b(?:show|program|programme|podcast|series|franchise|newscast|broadcast|trilogy|thriller|drama|comedy|bestseller|anthem|ballad|hymn|memoir|book|novel|film|movie|play|documentary|musical|album|song|debut|sequel|single)\s*,\s*$/;
const KIND_HERE = /\b(?:show|program|programme|podcast|newscast|thriller|trilogy|drama|comedy|broadcast)\s+$/;
/** `“Low Water,” a documentary`, `“Night Ferry” podcast` */
const KIND_AFTER =
  /^,?\s+(?:(?:a|an|the|his|her|their|its)\s+(?:[\p{L}\p{N}-]+\s+){0,3})?(?:show|program|programme|podcast|sitcom|newscast|movie|film|documentary|novel|memoir|musical|album|thriller|biography|bestseller|franchise|video game)\b/u;

export const ofProgramme = defineKindRule({
  id: 'of-programme',
  explain: 'The marks hold a name in capitals, and the words beside them tell of a programme, a book or another work.',
  kind: 'title',
  examples: {
    hits: [
      'Sunday on OVN’s “This Hour,” Ana Lund would not say.',
      'Otto Bell, the host of “Night Ferry,” was ill.',
      'He spoke on “Good Morning Osk” of the mill.',
      '“Low Water,” a documentary on the flood, opens in May.',
    ],
    misses: ['Ana Lund said on Monday, “The mill is closed.”', 'They followed Lund’s “Keep the Mill Open” slogan.', 'He called on “the few” to leave.'],
  },
  holds: ({ before, inner, after, listed }) =>
    inner.length <= LONGEST_TITLE &&
    isTitleCase(inner) &&
    (listed === 'title' ||
      OWNED.test(before) ||
      MADE.test(before) ||
      KIND_BEFORE.test(before) ||
      KIND_HERE.test(before) ||
      KIND_AFTER.test(after) ||
      (ON.test(before) && /\s/.test(inner.trim()))),
});
