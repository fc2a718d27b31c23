/** The path under which the public API lives on every server. */
export const apiPrefix = "/api/public/v1";

/** The token endpoint of the older API. */
export const oldTokenRoute = "POST /api/v1/applications/token";
