import { isObject } from "../json-object.ts";
import { operationsOf } from "../operations-of.ts";
import { resolve } from "../resolve.ts";
import type { Rule } from "../rule.ts";

const WITHOUT_BODY = new Set(["get", "head", "options", "trace"]);
const WITH_BODY = new Set(["post", "put", "patch"]);

/** Requests that read carry no body, and what a request that writes is made of is required. */
export const requestBodies: Rule = (document, report) => {
  for (const { path, method, operation } of operationsOf(document)) {
    if (!("requestBody" in operation)) continue;
    const here = ["paths", path, method, "requestBody"];
    const body = resolve(document, operation.requestBody);
    if (WITHOUT_BODY.has(method)) {
      delete operation.requestBody;
      report(here, `a ${method.toUpperCase()} request has no body; dropped`);
    } else if (!isObject(body.content) || Object.keys(body.content).length === 0) {
      delete operation.requestBody;
      report(here, "a body without content; dropped");
    } else if (WITH_BODY.has(method) && body.required !== true) {
      body.required = true;
      report(here, "the body is not marked required; it is");
    }
  }
};
