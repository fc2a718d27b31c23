// What is known of an operation beside its types: bits of a number in the generated table, which scripts/contract writes. Each is a constant of
// its own, because bundlers then write its value in place of its name.
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
