import { isObject } from "../json-object.ts";
import { operationsOf } from "../operations-of.ts";
import type { Rule } from "../rule.ts";

/**
 * Of the security of an operation one thing is kept: that it needs none. How to prove who you are is said once, for all
 * operations, by the overlay.
 */
export const security: Rule = (document) => {
  for (const { operation } of operationsOf(document)) {
    if (!("security" in operation)) continue;
    const given = operation.security;
    const anonymous = Array.isArray(given) && given.every((one) => isObject(one) && Object.keys(one).length === 0);
    if (anonymous) operation.security = [];
    else delete operation.security;
  }
};
