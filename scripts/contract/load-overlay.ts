import { join } from "node:path";
import { OPENAPI_FOLDER } from "./openapi-folder.ts";
import { type Action, readOverlay } from "./overlay.ts";
import { readInput } from "./read-input.ts";

/** Reads the overlay of this repository. */
export async function loadOverlay(): Promise<Action[]> {
  const { text } = await readInput(join(OPENAPI_FOLDER, "overlay.yaml"));
  return readOverlay(text, "openapi/overlay.yaml");
}
