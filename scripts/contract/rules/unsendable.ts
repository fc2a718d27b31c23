import { type JsonObject, objectAt } from "../json-object.ts";
import type { Path } from "../json-pointer.ts";
import { isJson, mediaTypes } from "../media-type.ts";
import { type Operation, operationsOf } from "../operations-of.ts";
import { parametersOf } from "../parameters-of.ts";
import { resolve } from "../resolve.ts";
import type { Report, Rule } from "../rule.ts";

/** Names by which other APIs ask for the next page of a list. */
const CURSORS = /^(cursor|page|pageToken|nextToken|continuation|startingAfter|after)$/i;

/** Changes nothing; reports what the generated methods cannot send, or read, by themselves. */
export const unsendable: Rule = (document, report) => {
  for (const found of operationsOf(document)) {
    const here = ["paths", found.path, found.method];
    for (const parameter of parametersOf(document, found)) reportParameter(document, parameter, here, report);
    reportPages(document, found, here, report);
    for (const [place, text] of strangeBodies(document, found)) report(place, text);
  }
};

function reportParameter(document: JsonObject, parameter: JsonObject, here: Path, report: Report): void {
  const { in: place, name, required, style, content } = parameter;
  if (place === "cookie") report(here, `the client has no cookies; callers say headers: { cookie: "${name}=…" }`);
  if (place === "header" && required === true)
    report(here, `no type asks for the header ${name}, which is required; callers say headers: { "${name}": … }`);
  if (place !== "query" && place !== "path") return;
  const { type, properties } = resolve(document, parameter.schema);
  const isOther = style !== undefined && style !== (place === "query" ? "form" : "simple");
  if (type === "object" || properties !== undefined || content !== undefined || isOther)
    report(here, `the client cannot write ${name} into the address: it takes text, numbers and lists`);
}

function reportPages(document: JsonObject, found: Operation, here: Path, report: Report): void {
  if (found.method !== "get") return;
  const query = parametersOf(document, found).filter(({ in: place }) => place === "query");
  const cursor = query.find(({ name }) => CURSORS.test(String(name)));
  if (cursor && !query.some(({ name }) => name === "offset") && answersRows(document, found))
    report(
      here,
      `a list that is read by ${cursor.name}: \`paginate\` knows \`offset\` only, and ends with an error after the first page`,
    );
}

/** Whether a success holds a list. */
function answersRows(document: JsonObject, { operation }: Operation): boolean {
  const { content } = resolve(document, objectAt(operation, "responses")["200"]);
  return Object.values(Object(content)).some((media) => {
    const { type, properties } = resolve(document, Object(media).schema);
    return (
      type === "array" || Object.values(Object(properties)).some((each) => resolve(document, each).type === "array")
    );
  });
}

/** Bodies of an operation that its method cannot write, or read: each with its place. */
export function strangeBodies(document: JsonObject, { path, method, operation }: Operation): [Path, string][] {
  const here = ["paths", path, method];
  const found: [Path, string][] = [];
  if (operation.requestBody !== undefined) {
    const types = mediaTypes(document, operation.requestBody);
    if (!types.some(isJson))
      found.push([
        [...here, "requestBody"],
        `the client writes JSON, not ${types.join(" or ")}: remove the operation in overlay.yaml`,
      ]);
  }
  for (const [status, response] of Object.entries(objectAt(operation, "responses"))) {
    const types = mediaTypes(document, response);
    if (!status.startsWith("2") || types.length === 0 || types.some((type) => isJson(type) || type.startsWith("text/")))
      continue;
    found.push([
      [...here, "responses", status],
      `the client reads text, not ${types.join(" or ")}: remove the operation in overlay.yaml`,
    ]);
  }
  return found;
}
