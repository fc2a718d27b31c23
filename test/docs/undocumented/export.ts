/** An export without a word of its own, for the test that such a thing fails the build of the reference. */
export interface Documented {
  undocumented: boolean;
}

export const nameless = 1;
