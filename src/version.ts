/** Version of this package. `npm version` keeps it equal to package.json. */
export const VERSION = "0.1.0";
