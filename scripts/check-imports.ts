/**
 * Checks who imports what in src/, so that the architecture stays what ARCHITECTURE.md says: packages enter by one door each,
 * folders depend in one direction, and nothing goes in circles.
 *
 *   npm run check:imports -- [<folder>]
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { refuseArguments, scriptArguments } from "./script-arguments.ts";

/** The only files that may import a package. Type imports count too. */
const DOORS: Record<string, string[]> = {
  // fetch-methods.ts takes types only.
  "openapi-fetch": ["client.ts", "fetch-methods.ts"],
  oauth4webapi: ["auth/client-credentials.ts"],
  zod: ["env.ts"],
};

/** A file whose path begins with `from` must not import one whose path begins with any of `never`. */
const DIRECTION: { from: string; never: string[]; why: string }[] = [
  {
    from: "errors.ts",
    never: ["client.ts", "http/", "auth/", "jobs/", "connections/"],
    why: "errors are at the bottom",
  },
  { from: "errors/", never: ["client.ts", "auth/", "jobs/", "connections/"], why: "errors are at the bottom" },
  { from: "checks/", never: ["client.ts", "auth/", "jobs/", "connections/"], why: "checks know only what they check" },
  {
    from: "redaction/",
    never: ["client.ts", "auth/", "jobs/", "connections/"],
    why: "what takes secrets out knows no users of it",
  },
  {
    from: "cancellation/",
    never: ["client.ts", "http/", "auth/", "jobs/", "connections/"],
    why: "what can be ended does not matter to how",
  },
  { from: "http/", never: ["auth/", "client.ts", "jobs/", "connections/"], why: "http knows no auth and no client" },
  { from: "auth/", never: ["client.ts", "jobs/", "connections/"], why: "auth knows no client" },
  {
    from: "auth/token-cache.ts",
    never: ["auth/client-credentials.ts", "http/"],
    why: "the cache knows no HTTP and no OAuth",
  },
  { from: "generated/", never: ["client.ts", "auth/", "http/", "errors.ts"], why: "generated code holds facts only" },
];

/** Workflows see the client only as a type. */
const WORKFLOWS = ["jobs/", "connections/", "paging/", "diagnose/", "paginate.ts", "health.ts", "diagnose.ts"];

interface Import {
  file: string;
  target: string;
  typeOnly: boolean;
}

const USAGE = "Usage: npm run check:imports -- [<folder>]";
const { positionals } = scriptArguments({ allowPositionals: true }, USAGE);
if (positionals.length > 1) refuseArguments(`One folder expected, not ${positionals.length}.`, USAGE);
const root = positionals[0] ?? join(dirname(fileURLToPath(import.meta.url)), "../src");
const files = globSync("**/*.ts", { cwd: root }).map((file) => file.replaceAll("\\", "/"));
if (files.length === 0) refuseArguments(`There is no TypeScript in ${root}; give a folder that has some.`, USAGE);
const imports = files.flatMap(importsOf);
const problems = [...imports.flatMap(broken), ...circles()];
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
console.log(`check-imports: ${files.length} files, ${imports.length} imports, all as ARCHITECTURE.md says`);

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  const statements = text.matchAll(/^\s*(?:import|export)\s+(type\s)?([^;"']*?from\s+)?["']([^"']+)["']/gm);
  const dynamic = text.matchAll(/\bimport\(\s*["']([^"']+)["']\s*\)/g);
  const resolved = (target: string): string =>
    target.startsWith(".") ? posix.join(posix.dirname(file), target) : target;
  return [
    ...[...statements].map(([, type, names = "", target = ""]) => {
      const typeOnly = type !== undefined || /^\{\s*(type\s+\w+(\s+as\s+\w+)?\s*,?\s*)+\}\s*from/.test(names.trim());
      return { file, target: resolved(target), typeOnly };
    }),
    ...[...dynamic].map(([, target = ""]) => ({ file, target: resolved(target), typeOnly: false })),
  ];
}

function broken({ file, target, typeOnly }: Import): string[] {
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
  for (const { from, never, why } of DIRECTION) {
    if (file.startsWith(from) && never.some((prefix) => target.startsWith(prefix)))
      found.push(`${file} imports ${target}: ${why}`);
  }
  if (target.startsWith("testing/") && !file.startsWith("testing/"))
    found.push(`${file} imports ${target}: nothing imports testing`);
  if (target === "client.ts" && !typeOnly && WORKFLOWS.some((prefix) => file.startsWith(prefix))) {
    found.push(`${file} imports client.ts: workflows see the client only as a type`);
  }
  return found;
}

/** Circles of imports that exist at run time. */
function circles(): string[] {
  const edges = new Map(files.map((file) => [file, imports.filter((each) => each.file === file && !each.typeOnly)]));
  const found: string[] = [];
  const done = new Set<string>();
  const visit = (file: string, path: string[]): void => {
    if (path.includes(file)) found.push(`circle: ${[...path.slice(path.indexOf(file)), file].join(" → ")}`);
    else if (!done.has(file)) for (const { target } of edges.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of files) visit(file, []);
  return found;
}
