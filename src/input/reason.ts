const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'a folder, not a file',
  ENOTDIR: 'no such file or folder',
  ELOOP: 'a loop of symbolic links',
  ENAMETOOLONG: 'too long a name',
};

/** One plain line for whatever went wrong. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof RangeError) return 'nests too deep, or is too large';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message.split('\n')[0] ?? 'failed';
}
