import { operationsOf } from "../operations-of.ts";
import type { Rule } from "../rule.ts";

/** Names that the client needs for itself; `then` would make it look like a promise. */
const TAKEN = new Set(
  (
    "GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request use eject auth baseUrl workspaceId close then constructor " +
    "toString toJSON valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString __proto__"
  ).split(" "),
);

/** Every operation has an id of its own that can be the name of a method; a missing one comes from method and path. */
export const operationIds: Rule = (document, report) => {
  const seen = new Set<string>();
  const key = (id: string) => id.charAt(0).toUpperCase() + id.slice(1);
  const isFree = (id: string) => /^[A-Za-z_$][\w$]*$/.test(id) && !TAKEN.has(id) && !seen.has(key(id));
  for (const { path, method, operation } of operationsOf(document)) {
    const given = operation.operationId;
    let id = typeof given === "string" ? given.trim() : "";
    if (!isFree(id)) {
      const fallback = camelCase(id);
      id = isFree(fallback) && !seen.has(key(id)) ? fallback : free(fromPath(method, path), isFree);
      const fault =
        given === undefined ? "no operation id" : `operation id ${JSON.stringify(given)} is taken or no name`;
      report(["paths", path, method], `${fault}; called ${id}`);
    }
    operation.operationId = id;
    seen.add(key(id));
  }
};

/** `get /jobs/{jobId}` → `getJobsByJobId`. */
function fromPath(method: string, path: string): string {
  const words = path.split("/").map((part) => (part.startsWith("{") ? `by ${part}` : part));
  return camelCase(`${method} ${words.join(" ")}`);
}

function camelCase(text: string): string {
  const words = text.split(/[^A-Za-z0-9]+/).filter(Boolean);
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join("");
}

function free(wanted: string, isFree: (id: string) => boolean, count = 2): string {
  if (isFree(wanted)) return wanted;
  return isFree(`${wanted}${count}`) ? `${wanted}${count}` : free(wanted, isFree, count + 1);
}
