const NUMBERS = new Intl.NumberFormat('en-US');

/** `1 speaker`, `1,204 speakers`. */
export const counted = (number: number, one: string) => `${NUMBERS.format(number)} ${one}${number === 1 ? '' : 's'}`;
