import type { JsonObject } from "./json-object.ts";
import type { Path } from "./json-pointer.ts";

/** Says what was mended and where. */
export type Report = (path: Path, text: string) => void;

/** A repair that can be stated once for every document. It changes the document in place and reports each change. */
export type Rule = (document: JsonObject, report: Report) => void;
