// How the bundle reaches node's own modules: no sooner than it asks for something of them.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
/** Of the larger ones each costs a start some milliseconds, and most runs need none of them. */
const LATE = ['child_process', 'crypto', 'tty', 'worker_threads'];

/** Importing `node:process` as a module reads each of its properties, terminal and all, at every start; the global has the same. */
export const processAsGlobal = {
  name: 'process-as-global',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?process$/ }, () => ({ path: 'process', namespace: 'global' }));
    onLoad({ filter: /.*/, namespace: 'global' }, () => ({ contents: 'module.exports = globalThis.process;', loader: 'js' }));
  },
};

/** Large modules are loaded when the first of their exports is read. */
export const largeOnesLate = {
  name: 'large-ones-late',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: new RegExp(`^(?:node:)?(?:${LATE.join('|')})$`) }, ({ path, namespace }) =>
      namespace === 'late' ? { path, external: true } : { path: path.replace('node:', ''), namespace: 'late' },
    );
    onLoad({ filter: /.*/, namespace: 'late' }, ({ path }) => {
      const getters = Object.keys(require(path)).map((name) => `get ${name}() { return require('node:${path}').${name}; }`);
      return { contents: `module.exports = { ${getters.join(', ')} };`, loader: 'js' };
    });
  },
};
