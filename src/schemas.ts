import type { components } from "./generated/airbyte.gen.ts";

/**
 * Everything that the API sends and takes, by name.
 *
 * @example
 * const rename = (connection: Schemas["ConnectionResponse"]) => connection.name.trim();
 */
export type Schemas = components["schemas"];
