/** The id of a connection, for tests that do not care of which. */
export const CONNECTION_ID = "c1a2b3c4-0001-4a5b-8c6d-7e8f90a1b2e1";
/** An id of anything else. */
export const SOME_ID = "5a1d0f6e-0002-4c3b-9a8d-1b2c3d4e5f60";
