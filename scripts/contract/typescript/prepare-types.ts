import type { JsonObject } from "../json-object.ts";
import { allowUndefined } from "./allow-undefined.ts";
import { anyObjects } from "./any-objects.ts";
import { joinAnyOf } from "./join-any-of.ts";
import { looseExtras } from "./loose-extras.ts";
import { openEnums } from "./open-enums.ts";
import { splitSides } from "./split-sides.ts";
import { tellApart } from "./tell-apart.ts";

/** A contract as the type generator has to read it; it is no valid contract any more. */
export function prepareTypes(contract: JsonObject): JsonObject {
  const whole = looseExtras(tellApart(joinAnyOf(contract)));
  return allowUndefined(anyObjects(openEnums(splitSides(whole))));
}
