import { spawnSync } from 'node:child_process';
import { mkdirSync, realpathSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { docxOf, epubOf } from '../input/archive.ts';
import { folderOf, GULLS, quotes, start } from './quotes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `strace` is installed, and allowed: in a container it may not be. */
function mayTrace(): boolean {
  return spawnSync('strace', ['-qq', '-e', 'trace=none', process.execPath, '--version']).status === 0;
}

/** A page that asks for everything a browser would fetch. */
const PAGE = `<!DOCTYPE html><html><head><title>Gulls</title><base href="http://127.0.0.1:9/"><link rel="stylesheet" href="style.css">
<script src="http://127.0.0.1:9/a.js"></script><script>fetch('http://127.0.0.1:9/')</script><meta http-equiv="refresh" content="0;url=http://127.0.0.1:9/"></head>
<body><img src="file:///etc/hostname"><iframe src="http://127.0.0.1:9/"></iframe><object data="secret.txt"></object>
<article>${GULLS.trim()
  .split('\n\n')
  .map((one) => `<p>${one}</p>`)
  .join('')}</article></body></html>`;
/** XML that names other files. */
const ENTITY = '<!DOCTYPE p [<!ENTITY other SYSTEM "secret.txt">]><p>“The gulls are back,” said Ana Lund. &other;</p>';
const MARKDOWN = `# Gulls\n\n![gull](http://127.0.0.1:9/gull.png)\n\n“The gulls are back,” said Ana Lund.\n\n![[secret.txt]]\n\n<img src="secret.txt">\n`;
const FILES = {
  'a.txt': GULLS,
  'b.html': PAGE,
  'c.xhtml': ENTITY,
  'd.md': MARKDOWN,
  'e.jsonl': `${JSON.stringify({ text: GULLS, file: 'secret.txt', url: 'http://127.0.0.1:9/' })}\n`,
  'f.epub': epubOf('<p>“The gulls are back,” said Ana Lund.</p><img src="http://127.0.0.1:9/x.png"/>'),
  'g.docx': docxOf([[['“The gulls are back,” said Ana Lund.', false]]]),
};

function inputs(): string {
  const cwd = realpathSync(folderOf({ 'secret.txt': '“Nobody may read this,” said Otto Bell.' }));
  mkdirSync(join(cwd, 'in'));
  for (const [name, content] of Object.entries(FILES)) writeFileSync(join(cwd, 'in', name), content);
  symlinkSync('.', join(cwd, 'in/again'));
  return cwd;
}

/** Makes every way to the network, and every file that is opened elsewhere, an error that the run cannot overlook. */
const CUT_OFF = `data:text/javascript,${encodeURIComponent(`
import { createRequire } from 'node:module';
const require = createRequire('file:///');
const refuse = (name) => () => { process.stderr.write('reached for ' + name + '\\n'); process.exit(99); };
for (const [module, names] of Object.entries({
  net: ['connect', 'createConnection', 'createServer'], dns: ['lookup', 'resolve'], http: ['request', 'get'], https: ['request', 'get'],
  http2: ['connect'], tls: ['connect'], dgram: ['createSocket'], child_process: ['spawn', 'exec', 'execFile', 'fork', 'spawnSync', 'execSync'],
})) for (const name of names) require(module)[name] = refuse(module + '.' + name);
require('net').Socket.prototype.connect = refuse('Socket.connect');
const fs = require('fs');
const { resolve, sep } = require('path');
const own = [process.cwd() + sep + 'in', process.env.OWN];
const within = (path) => typeof path !== 'string' || own.some((folder) => resolve(path).startsWith(folder));
for (const [owner, names] of [[fs, ['open', 'openSync', 'readFile', 'readFileSync', 'createReadStream']], [fs.promises, ['open', 'readFile']]]) {
  for (const name of names) {
    const opened = owner[name];
    owner[name] = (path, ...rest) => (within(path instanceof URL ? path.pathname : path) ? opened.call(fs, path, ...rest) : refuse('fs.' + name + ' ' + path)());
  }
}
globalThis.fetch = refuse('fetch');
globalThis.WebSocket = refuse('WebSocket');
require('module').syncBuiltinESMExports();
`)}`;

const COMMANDS_RUN: readonly (readonly string[])[] = [
  ...['table', 'json', 'jsonl', 'csv', 'markdown', 'marked', 'cases'].map((format) => ['extract', '-f', format]),
  ['extract', '-j', '2'],
  ['speakers'],
  ['text'],
  ['report'],
];

describe('a run', () => {
  it.each(COMMANDS_RUN.map((args) => [args.join(' '), args] as const))('%s sends nothing anywhere, and opens what it was given alone', async (_name, args) => {
    const cwd = inputs();
    const { code, stdout, stderr } = await quotes([...args, 'in'], { cwd, env: { NODE_OPTIONS: `--import=${CUT_OFF}`, OWN: root } });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(args[0] === 'speakers' ? 'Ana Lund' : 'gulls are back');
    expect(stdout).not.toContain('Nobody may read this');
  });

  it.each([
    ['import { connect } from "node:net"; connect(9)', 'net.connect'],
    ['import { readFileSync } from "node:fs"; readFileSync("secret.txt")', 'fs.readFileSync secret.txt'],
    ['import { open } from "node:fs/promises"; await open("in/../secret.txt")', 'fs.open in/../secret.txt'],
  ])('the guard of this test does bite: %s', async (script, reached) => {
    const args = [`--import=${CUT_OFF}`, '--input-type=module', '-e', script];
    const { code, stderr } = await start(process.execPath, args, { cwd: inputs(), env: { OWN: root } });
    expect([code, stderr]).toEqual([99, `reached for ${reached}\n`]);
  });

  it.runIf(process.platform === 'linux' && mayTrace())('opens the files that it is given, its own, and no others', async () => {
    const cwd = inputs();
    const built = [join(root, 'dist/quotes.js'), 'extract', 'in'];
    const { stderr, code } = await start('strace', ['-f', '-qq', '-e', 'trace=open,openat,socket,connect,execve', process.execPath, ...built], { cwd });
    expect(code).toBe(0);
    const opened = [...stderr.matchAll(/\bopen(?:at)?\((?:AT_FDCWD, )?"([^"]*)"[^)]*\) = \d/g)].map(([, path = '']) =>
      join(path.startsWith(sep) ? '' : cwd, path),
    );
    const foreign = opened.filter((path) => !isOwn(path) && !path.startsWith(join(cwd, 'in')));
    expect(foreign).toEqual([]);
    for (const name of Object.keys(FILES)) expect(opened).toContain(join(cwd, 'in', name));
    // addresses of the network; a process talks to its own threads by other means
    expect(stderr).not.toMatch(/AF_INET/);
    expect(stderr.match(/\bexecve\(/g)?.length).toBe(1);
  });
});

/** What Node itself, the dynamic linker and the built command need to start. */
function isOwn(path: string): boolean {
  const own = [
    join(root, 'dist'),
    join(root, 'node_modules'),
    join(root, 'package.json'),
    '/proc/',
    '/sys/',
    '/dev/',
    '/lib',
    '/usr/',
    '/opt/',
    '/etc/ld.so',
    '/etc/ssl/openssl.cnf',
  ];
  return own.some((start) => path.startsWith(start)) || path.startsWith(join(process.execPath, '../..'));
}
