import type { Import } from "./imports-of.ts";

/** The only files that may import a package. Type imports count too. */
export const DOORS: Record<string, string[]> = {
  // fetch-methods.ts takes types only.
  "openapi-fetch": ["client.ts", "fetch-methods.ts"],
  oauth4webapi: ["auth/oauth/client-credentials.ts"],
  zod: ["env.ts"],
};

/** A file whose path begins with `from` must not import one whose path begins with any of `never`. */
const DIRECTION: { from: string; never: string[]; but?: string; why: string }[] = [
  { from: "errors.ts", never: ["client.ts", "http/", "auth/"], why: "errors are at the bottom" },
  { from: "errors/", never: ["client.ts", "auth/"], why: "errors are at the bottom" },
  { from: "checks/", never: ["client.ts", "auth/"], why: "checks know only what they check" },
  { from: "redaction/", never: ["client.ts", "auth/"], why: "what takes secrets out knows no users of it" },
  { from: "cancellation/", never: ["client.ts", "http/", "auth/"], why: "what can be ended does not matter to how" },
  { from: "http/", never: ["auth/", "client.ts"], why: "http knows no auth and no client" },
  { from: "auth/", never: ["client.ts"], why: "auth knows no client" },
  { from: "auth/token-cache.ts", never: ["auth/oauth/", "http/"], why: "the cache knows no HTTP and no OAuth" },
  { from: "observe/", never: ["client.ts", "auth/"], why: "events are told by others" },
  { from: "settings.ts", never: ["client.ts", "auth/"], why: "what options mean depends on no client" },
  { from: "jobs/", never: ["auth/"], why: "workflows know no tokens" },
  { from: "connections/", never: ["auth/"], why: "workflows know no tokens" },
  { from: "paging/", never: ["auth/"], why: "workflows know no tokens" },
  // Whose clock is right shows in the times of a token.
  { from: "diagnose/", never: ["auth/"], but: "auth/jwt-times.ts", why: "workflows know no tokens" },
  { from: "generated/", never: ["client.ts", "auth/", "http/", "errors.ts"], why: "generated code holds facts only" },
];

/** A chunk of its own: what imports anything of it in another way would have it loaded with the core. */
const LOADED_LATER = "auth/oauth/";

/** Workflows see the client only as a type, and nothing but the entry and other workflows sees them: who uses none loads none. */
const WORKFLOWS = ["jobs/", "connections/", "paging/", "diagnose/", "paginate.ts", "health.ts", "diagnose.ts"];

/** What breaks the rules, one line each. */
export function brokenImports(files: readonly string[], imports: readonly Import[]): string[] {
  return [...imports.flatMap((each) => broken(each, files)), ...circles(files, imports)];
}

function broken({ file, target, typeOnly, isDynamic }: Import, files: readonly string[]): string[] {
  const found: string[] = [];
  const isPackage = /^[@a-z]/.test(target) && !files.includes(target);
  const name = target
    .split("/")
    .slice(0, target.startsWith("@") ? 2 : 1)
    .join("/");
  const doors = DOORS[name];
  if (isPackage && doors && !doors.includes(file)) {
    found.push(`${file} imports ${name}, which may only be imported by ${doors.join(", ")}`);
  }
  if (isPackage && !doors && !file.startsWith("testing/")) {
    found.push(`${file} imports ${target}: the core has no such dependency`);
  }
  if (target.startsWith("../")) found.push(`${file} imports ${target}, which is not part of the source`);
  for (const { from, never, but, why } of DIRECTION) {
    if (file.startsWith(from) && target !== but && never.some((prefix) => target.startsWith(prefix)))
      found.push(`${file} imports ${target}: ${why}`);
  }
  if (
    target.startsWith(LOADED_LATER) &&
    !typeOnly &&
    !file.startsWith(LOADED_LATER) &&
    !(isDynamic && file === "auth/create-auth.ts")
  )
    found.push(
      `${file} imports ${target}: only auth/create-auth.ts does, by import(), when the first token is requested`,
    );
  if (target.startsWith("testing/") && !file.startsWith("testing/"))
    found.push(`${file} imports ${target}: nothing imports testing`);
  if (target === "client.ts" && !typeOnly && isWorkflow(file)) {
    found.push(`${file} imports client.ts: workflows see the client only as a type`);
  }
  if (isWorkflow(target) && !isWorkflow(file) && file !== "index.ts")
    found.push(`${file} imports ${target}: only index.ts and workflows import workflows`);
  return found;
}

function isWorkflow(file: string): boolean {
  return WORKFLOWS.some((prefix) => file.startsWith(prefix));
}

/** Import cycles that exist at run time. */
function circles(files: readonly string[], imports: readonly Import[]): string[] {
  const edges = new Map(files.map((file) => [file, imports.filter((each) => each.file === file && !each.typeOnly)]));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push(`import cycle: ${[...path.slice(path.indexOf(file)), file].join(" → ")}`);
    else if (!done.has(file)) for (const { target } of edges.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
