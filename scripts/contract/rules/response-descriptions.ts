import type { Rule } from "../rule.ts";
import { statusPhrase } from "../status-phrases.ts";
import { all } from "../walk.ts";

/**
 * OpenAPI demands a description of every response: a plain one by status. Runs after the overlay, which may have a better one, or refer to
 * a response that has one.
 */
export const responseDescriptions: Rule = (document) => {
  for (const { value: response, path } of all(document, "response")) {
    if ("$ref" in response || "description" in response) continue;
    response.description = statusPhrase(path[0] === "components" ? "" : (path.at(-1) ?? ""));
  }
};
