/** Made when first asked for: the formats of all languages take longer to load than an article to read. */
let numbers: Intl.NumberFormat | null = null;

/** `1 speaker`, `1,204 speakers`. */
export function counted(number: number, one: string): string {
  numbers ??= new Intl.NumberFormat('en-US');
  return `${numbers.format(number)} ${one}${number === 1 ? '' : 's'}`;
}
