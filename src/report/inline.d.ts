/** A style or script of the page as the build puts it in: compiled, made small, with the hash that a content-security policy names. */
declare module '*?inline' {
  export const text: string;
  export const hash: string;
}
