// `tsx --import ./scripts/inline-register.mjs …`: runs the sources with the page's style and script put in, as the build does.
import { register } from 'node:module';

register('./inline.mjs', import.meta.url);
