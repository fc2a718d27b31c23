import { isObject, type JsonObject } from "../json-object.ts";
import type { Path } from "../json-pointer.ts";
import type { Report, Rule } from "../rule.ts";
import { all } from "../walk.ts";

const PLACES = new Set(["path", "query", "header", "cookie"]);
const STYLES = new Set("form simple label matrix spaceDelimited pipeDelimited deepObject".split(" "));
/** OpenAPI says that parameters of these names are ignored: the request says them by other means. */
const RESERVED_HEADERS = new Set(["accept", "authorization", "content-type"]);

/** Each parameter by itself: it has a name, a place and a schema, and one in the path is required. */
export const parameters: Rule = (document, report) => {
  for (const { value: parameter, path, replace } of all(document, "parameter")) {
    if ("$ref" in parameter) continue;
    const fault = mendPlace(parameter, path);
    if (fault !== undefined) {
      replace(undefined);
      report(path, `${fault}; left out`);
      continue;
    }
    mendSchema(parameter, path, report);
    if (parameter.in === "path" && parameter.required !== true) {
      parameter.required = true;
      report(path, `path parameter "${parameter.name}" is not marked required; it is`);
    }
    if ("style" in parameter && !STYLES.has(String(parameter.style))) {
      report(path, `style ${JSON.stringify(parameter.style)} does not exist; dropped`);
      delete parameter.style;
    }
  }
  for (const { value } of [...all(document, "pathItem"), ...all(document, "operation")]) {
    if (Array.isArray(value.parameters)) value.parameters = value.parameters.filter(isObject);
  }
  dropUndefined(document);
};

function mendPlace(parameter: JsonObject, path: Path): string | undefined {
  if (typeof parameter.name !== "string" || parameter.name === "") return "parameter without a name";
  const owner = String(path[1]);
  const place = String(parameter.in ?? (owner.includes(`{${parameter.name}}`) ? "path" : "query")).toLowerCase();
  if (!PLACES.has(place)) return `parameter "${parameter.name}" in ${JSON.stringify(parameter.in)}, which is no place`;
  if (place === "header" && RESERVED_HEADERS.has(parameter.name.toLowerCase())) {
    return `header "${parameter.name}" is not for a parameter to set`;
  }
  parameter.in = place;
  return undefined;
}

function mendSchema(parameter: JsonObject, path: Path, report: Report): void {
  const hasContent = isObject(parameter.content) && Object.keys(parameter.content).length > 0;
  if (isObject(parameter.schema) || typeof parameter.schema === "boolean") {
    if (hasContent) report(path, `parameter "${parameter.name}" has a schema and content; content dropped`);
    delete parameter.content;
  } else if (!hasContent) {
    delete parameter.content;
    parameter.schema = { type: "string" };
    report(path, `parameter "${parameter.name}" has no schema; taken as text`);
  }
}

function dropUndefined(document: JsonObject): void {
  const components = isObject(document.components) ? document.components.parameters : undefined;
  if (!isObject(components)) return;
  for (const [name, parameter] of Object.entries(components)) if (!isObject(parameter)) delete components[name];
}
