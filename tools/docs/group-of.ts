/** The groups of the reference, in their order, each with what belongs to it: a file, or a folder with all that is in it. */
const GROUPS: Readonly<Record<string, readonly string[]>> = {
  Client: ["src/client.ts"],
  Settings: ["src/options.ts", "src/env.ts", "src/http/default-headers.ts"],
  "Credentials and tokens": ["src/auth/", "src/settings.ts"],
  Calls: [
    "src/call-options.ts",
    "src/fetch-methods.ts",
    "src/unwrap.ts",
    "src/generated/operations.gen.ts#OperationMethods",
  ],
  Lists: ["src/paginate.ts"],
  Jobs: ["src/jobs/"],
  "Connection health": ["src/connections/"],
  "Health and diagnosis": ["src/health.ts", "src/diagnose.ts", "src/diagnose/"],
  Errors: ["src/errors.ts", "src/errors/", "src/problem.ts"],
  "Events and logs": ["src/observe/"],
  Testing: ["src/testing/"],
  "The contract": ["src/as-input.ts", "src/generated/airbyte.gen.ts"],
  Requests: ["src/generated/operations.gen.ts"],
};

export const GROUP_ORDER = Object.keys(GROUPS);

/** The group of an export by the file that it comes from; undefined if no group has a place for it. */
export function groupOf(file: string, name: string): string | undefined {
  const holds = (place: string) =>
    place === `${file}#${name}` || place === file || (place.endsWith("/") && file.startsWith(place));
  return GROUP_ORDER.find((group) => GROUPS[group]?.some(holds));
}
