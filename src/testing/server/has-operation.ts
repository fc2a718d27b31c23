import type { Operation } from "../contract/operation.ts";
import type { SettledOptions } from "../settle-options.ts";

/** Whether a server of this kind has a route for an operation; without one it is like any unknown path. */
export function hasOperation({ id, template }: Operation, { deployment, auth }: SettledOptions): boolean {
  if (id === "oauthCallback") return deployment === "cloud";
  return auth === "required" || !/^\/(applications|embedded)\b/.test(template);
}
