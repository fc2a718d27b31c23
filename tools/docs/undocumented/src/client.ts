// What nobody documented, in a file that has a group, for the check that it fails the build of the reference.

/** Its property has no word of its own. */
export interface Documented {
  undocumented: boolean;
}

export type Speechless = string;

export const nameless = 1;

export function silent(): void {}
