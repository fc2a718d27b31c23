import { isObject, type JsonObject } from "../json-object.ts";
import type { Rule } from "../rule.ts";
import { walk } from "../walk.ts";

/** Two names of RFC 6838 section 4.2, or the asterisk of a range. */
const MEDIA_TYPE = /^[\w!#$&^.+*-]+\/[\w!#$&^.+*-]+$/;

/** A media type is `type/subtype`, without the parameters that a client does not choose by. */
export const mediaTypes: Rule = (document, report) => {
  for (const { value, path } of walk(document)) {
    if (!isObject(value.content)) continue;
    const mended: JsonObject = {};
    for (const [given, media] of Object.entries(value.content)) {
      const bare = (given.split(";")[0] ?? "").trim().toLowerCase();
      const legal = bare === "json" ? "application/json" : bare;
      const isLegal = MEDIA_TYPE.test(legal);
      if (isLegal && !(legal in mended)) mended[legal] = media;
      if (isLegal && legal === given) continue;
      report([...path, "content", given], `not a bare media type; ${isLegal ? `taken as ${legal}` : "dropped"}`);
    }
    value.content = mended;
  }
};
