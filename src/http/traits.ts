// What is known of an operation beside its types: bits of a number in the generated table, which scripts/contract writes. Constants of their own,
// which bundlers put in place of their names.
export const repeatable = 1;
export const neverRepeat = 2;
export const slow = 4;
export const anonymous = 8;
export const redirects = 16;
export const text = 32;
export const paged = 64;
export const empty = 128;
export const otherIds = 256;
export const longPages = 512;
export const freeBody = 1024;
