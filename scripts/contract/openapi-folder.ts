import { join } from "node:path";

/** The folder with the contract, its overlay and its provenance. */
export const OPENAPI_FOLDER = join(import.meta.dirname, "..", "..", "openapi");
