/** What is known of an operation beside its types: bits of a number in the generated table, which scripts/contract writes. */
export const TRAITS = {
  repeatable: 1,
  neverRepeat: 2,
  slow: 4,
  anonymous: 8,
  redirects: 16,
  text: 32,
  paged: 64,
  empty: 128,
  otherIds: 256,
  longPages: 512,
  freeBody: 1024,
} as const;
