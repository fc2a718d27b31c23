import type { Ajv2020 as Validator } from "ajv/dist/2020.js";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import type { JsonObject } from "../json-object.ts";
import { type Path, toPointer } from "../json-pointer.ts";

/** A validator for the schemas of OpenAPI 3.1, which are JSON Schema 2020-12 with further words. */
export function schemaValidator(): Validator {
  const ajv = new Ajv2020({ strict: false, allErrors: false, logger: false });
  addFormats.default(ajv);
  return ajv;
}

/** Answers for a document what is wrong with a value by the schema at a place, or undefined when nothing is. */
export function valueChecker(document: JsonObject): (schema: Path, value: unknown) => string | undefined {
  let ajv: Validator | undefined;
  return (schema, value) => {
    ajv ??= schemaValidator().addSchema({ ...document, $id: "contract" });
    const pointer = toPointer(schema)
      .split("/")
      .map((key) => (key === "#" ? key : encodeURIComponent(key)));
    const check = ajv.getSchema(`contract${pointer.join("/")}`);
    if (check === undefined) return "its schema cannot be read";
    if (check(value)) return undefined;
    const error = check.errors?.[0];
    return `${error?.instancePath || "it"} ${error?.message ?? "is wrong"}`;
  };
}
