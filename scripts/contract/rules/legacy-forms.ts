import { isObject, type JsonObject, objectAt } from "../json-object.ts";
import { operationsOf } from "../operations-of.ts";
import type { Report, Rule } from "../rule.ts";
import { SCHEMA_KEYWORDS } from "../shapes.ts";
import { all } from "../walk.ts";

/** Swagger 2 habits in an OpenAPI 3 document: a type beside the name of a parameter, bodies as parameters, `definitions`. */
export const legacyForms: Rule = (document, report) => {
  moveDefinitions(document, report);
  for (const { item, path, method, operation } of operationsOf(document)) {
    bodyFromParameters(operation, ["paths", path, method], report);
    if (Array.isArray(item.parameters)) item.parameters = item.parameters.filter((one) => !isBodyPart(one));
  }
  for (const { value: parameter, path } of all(document, "parameter")) {
    const moved = takeKeys(parameter, SCHEMA_KEYWORDS);
    if (parameter.collectionFormat === "csv") Object.assign(parameter, { style: "form", explode: false });
    delete parameter.collectionFormat;
    if (Object.keys(moved).length === 0) continue;
    if (!isObject(parameter.schema) && !("$ref" in parameter)) parameter.schema = moved;
    report(path, "type beside the parameter instead of in its schema; moved");
  }
  for (const shape of ["response", "requestBody"] as const) {
    for (const { value, path } of all(document, shape)) {
      if (!("schema" in value)) continue;
      const { schema } = value;
      delete value.schema;
      if (!isObject(value.content)) value.content = { "application/json": { schema } };
      report(path, "schema outside of content; taken as application/json");
    }
  }
};

function moveDefinitions(document: JsonObject, report: Report): void {
  const { definitions } = document;
  delete document.definitions;
  if (!isObject(definitions)) return;
  report(["definitions"], "a Swagger 2 section; moved to components/schemas");
  const components = objectAt(document, "components");
  document.components = { ...components, schemas: { ...definitions, ...objectAt(components, "schemas") } };
}

function bodyFromParameters(operation: JsonObject, path: readonly string[], report: Report): void {
  if (!Array.isArray(operation.parameters)) return;
  const parts = operation.parameters.filter(isBodyPart);
  if (parts.length === 0) return;
  operation.parameters = operation.parameters.filter((one) => !isBodyPart(one));
  report(path, "body given as a parameter; made a requestBody");
  if (isObject(operation.requestBody)) return;
  const whole = parts.find((part) => part.in === "body");
  const fields = parts.map((part) => [part.name, part.schema ?? takeKeys(part, SCHEMA_KEYWORDS)]);
  const form = { type: "object", properties: Object.fromEntries(fields) };
  operation.requestBody = whole
    ? { required: whole.required === true, content: { "application/json": { schema: whole.schema ?? {} } } }
    : { content: { "application/x-www-form-urlencoded": { schema: form } } };
}

function isBodyPart(value: unknown): value is JsonObject {
  return isObject(value) && (value.in === "body" || value.in === "formData");
}

function takeKeys(from: JsonObject, keys: readonly string[]): JsonObject {
  const taken = Object.fromEntries(keys.filter((key) => key in from).map((key) => [key, from[key]]));
  for (const key of keys) delete from[key];
  return taken;
}
