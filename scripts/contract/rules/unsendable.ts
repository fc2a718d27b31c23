import { isObject } from "../json-object.ts";
import { operationsOf } from "../operations-of.ts";
import { parametersOf } from "../parameters-of.ts";
import { resolve } from "../resolve.ts";
import type { Rule } from "../rule.ts";

/** Changes nothing, and says what the methods that are made of this document will not be able to send by themselves. */
export const unsendable: Rule = (document, report) => {
  for (const found of operationsOf(document)) {
    const { path, method, operation } = found;
    const here = ["paths", path, method];
    for (const { in: place, name } of parametersOf(document, found)) {
      if (place === "cookie") report(here, `the client has no cookies; callers say headers: { cookie: "${name}=…" }`);
    }
    if (operation.requestBody === undefined) continue;
    const { content } = resolve(document, operation.requestBody);
    const types = isObject(content) ? Object.keys(content) : [];
    if (types.some((type) => /json/.test(type))) continue;
    report(
      [...here, "requestBody"],
      `the client writes JSON, not ${types.join(" or ")}; callers need a bodySerializer`,
    );
  }
};
