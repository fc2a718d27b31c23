/** The path under which the public API lives on every server. */
export const apiPrefix = "/api/public/v1";
