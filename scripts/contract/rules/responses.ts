import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import type { Path } from "../json-pointer.ts";
import { operationsOf } from "../operations-of.ts";
import type { Report, Rule } from "../rule.ts";
import { all } from "../walk.ts";

/** Every operation has an answer for success, and answers are listed by status. */
export const responses: Rule = (document, report) => {
  for (const { path, method, operation } of operationsOf(document)) {
    const here = ["paths", path, method, "responses"];
    const statuses = byStatus(objectAt(operation, "responses"), here, report);
    if (!Object.keys(statuses).some((status) => /^[123]/.test(status))) {
      const isDefault = "default" in statuses;
      statuses["200"] = isDefault ? structuredClone(statuses.default) : {};
      report(here, `no answer for success; ${isDefault ? "the default taken as that of 200" : "an empty 200 added"}`);
    }
    operation.responses = statuses;
  }
  for (const { value: response, path } of all(document, "response")) {
    if (!/^(204|205|304)$/.test(path.at(-1) ?? "") || !("content" in response)) continue;
    delete response.content;
    report(path, "an answer of this status has no body; content dropped");
  }
};

function byStatus(given: JsonObject, path: Path, report: Report): JsonObject {
  const statuses: JsonObject = {};
  for (const [status, response] of Object.entries(given)) {
    const trimmed = status.trim();
    const legal = /^default$/i.test(trimmed) ? "default" : trimmed.toUpperCase();
    const isStatus = /^[1-5](\d\d|XX)$|^default$/.test(legal);
    if (isStatus && isObject(response)) statuses[legal] ??= response;
    if (legal === status && isStatus) continue;
    report([...path, status], `not a status; ${isStatus ? `taken as ${legal}` : "dropped"}`);
  }
  return statuses;
}
