const PARTICLES = new Set(
  'von van vom der den de do dos das la le du di da del della delle dello degli al el y bin bint ibn ben ter ten zu zum zur af'.split(' '),
);

/** May the word, written small, stand inside a surname or before it: `von`, `de la`, `ibn`? Lower case. */
export function isNameParticle(lower: string): boolean {
  return PARTICLES.has(lower);
}
