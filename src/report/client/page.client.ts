import { followText } from './card.ts';
import { listenToFilter } from './filter.ts';
import { listenToKeys } from './keys.ts';
import { listenToPointer } from './pointer.ts';
import { followFragment } from './visit.ts';

followText();
listenToPointer();
listenToFilter();
listenToKeys();
followFragment();
