import type { SettledOptions } from "./settle-options.ts";

/** Whether the callers of a deployment are instance admins. On the cloud nobody is. */
export function areAdmins({ deployment }: Pick<SettledOptions, "deployment">): boolean {
  return deployment !== "cloud";
}
