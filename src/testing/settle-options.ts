import { randomBytes, randomUUID } from "node:crypto";
import type { MockItems, MockOptions } from "./mock-options.ts";

/** Options with every default in place. */
export type SettledOptions = { [Name in Exclude<keyof MockOptions, "log">]-?: NonNullable<MockOptions[Name]> } & Pick<
  MockOptions,
  "log"
>;

/** Whether the callers of a deployment are instance admins. On the cloud nobody is. */
export function areAdmins({ deployment }: Pick<SettledOptions, "deployment">): boolean {
  return deployment !== "cloud";
}

/** Puts the defaults in place and refuses what cannot be meant. */
export function settleOptions(given: MockOptions): SettledOptions {
  const tokenLifetimeSeconds = given.tokenLifetimeSeconds ?? 900;
  const settled: SettledOptions = {
    port: given.port ?? 0,
    host: given.host ?? "127.0.0.1",
    clientId: given.clientId ?? randomUUID(),
    clientSecret: given.clientSecret ?? randomBytes(24).toString("base64url"),
    apiKey: given.apiKey ?? randomBytes(24).toString("base64url"),
    tokenLifetimeSeconds,
    expiresInSeconds: given.expiresInSeconds ?? tokenLifetimeSeconds,
    deployment: given.deployment ?? "community",
    auth: given.auth ?? "required",
    jobDurationMs: given.jobDurationMs ?? 8_000,
    jobs: given.jobs ?? 0,
    connections: given.connections ?? 0,
    sources: given.sources ?? 0,
    destinations: given.destinations ?? 0,
    workspaces: given.workspaces ?? 0,
    ...(given.log && { log: given.log }),
  };
  for (const name of Object.keys(given)) {
    if (name !== "log" && !(name in settled)) {
      refuse(`does not know the option "${name}". It takes ${[...Object.keys(settled), "log"].join(", ")}`);
    }
  }
  check(settled);
  return settled;
}

function check(options: SettledOptions): void {
  const { port, tokenLifetimeSeconds, jobDurationMs, deployment, auth } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535) refuse(`needs a port from 0 to 65535, not ${port}`);
  if (!(tokenLifetimeSeconds > 0 && Number.isFinite(tokenLifetimeSeconds))) {
    refuse(`needs a tokenLifetimeSeconds above 0, not ${tokenLifetimeSeconds}`);
  }
  if (!(jobDurationMs >= 0)) refuse(`needs a jobDurationMs of 0 or more, not ${jobDurationMs}`);
  if (!["community", "cloud", "generic-oidc"].includes(deployment)) {
    refuse(`knows the deployments community, cloud and generic-oidc, not "${deployment}"`);
  }
  if (!["required", "none"].includes(auth)) refuse(`takes auth "required" or "none", not "${auth}"`);
  for (const name of ["jobs", "connections", "sources", "destinations", "workspaces"] as const) {
    const value: MockItems = options[name];
    const isCount = typeof value === "number" && Number.isInteger(value) && value >= 0;
    if (!isCount && !(name !== "jobs" && Array.isArray(value))) {
      refuse(`needs ${name} to be a whole number that is not negative${name === "jobs" ? "" : " or a list of items"}`);
    }
  }
}

function refuse(reason: string): never {
  throw new TypeError(`startMockAirbyte() ${reason}.`);
}
