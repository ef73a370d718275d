/** `1 quotation`, `2,091 quotations`. */
export const counted = (number: number, one: string): string => `${number.toLocaleString('en')} ${one}${number === 1 ? '' : 's'}`;

export const percent = (share: number): string => `${Math.round(share * 100)} %`;
