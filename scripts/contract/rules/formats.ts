import type { Rule } from "../rule.ts";
import { all } from "../walk.ts";

const KNOWN = new Set(
  (
    "byte binary date date-time double duration email float hostname idn-email idn-hostname int32 int64 ipv4 ipv6 iri " +
    "json-pointer password regex relative-json-pointer time uri uri-reference uri-template uuid"
  ).split(" "),
);

/** Formats that say nothing a client can use: a list is a list, and these addresses are not always addresses. */
const MEANINGLESS = new Set(["set", "url"]);

/** One spelling for each format (`UUID` is `uuid`), and none that nobody defines. */
export const formats: Rule = (document, report) => {
  for (const { value: schema, path } of all(document, "schema")) {
    if (!("format" in schema)) continue;
    const format = String(schema.format).trim().toLowerCase().replaceAll("_", "-");
    if (KNOWN.has(format)) schema.format = format;
    else {
      delete schema.format;
      if (!MEANINGLESS.has(format)) report(path, `unknown format "${format}" dropped`);
    }
  }
};
