// What no group has a place for, for the check that it fails the build of the reference.

/** Documented, but where would one look for it? */
export const placeless = 1;
