import type { components } from "./generated/airbyte.gen.ts";

/**
 * All named types of the API, those of requests and of responses.
 *
 * @example
 * const rename = (connection: Schemas["ConnectionResponse"]) => connection.name.trim();
 */
export type Schemas = components["schemas"];
