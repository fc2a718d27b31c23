/**
 * Checks who imports what in src/, so that the architecture stays what ARCHITECTURE.md says: packages enter by one door each,
 * folders depend in one direction, and nothing goes in circles.
 *
 *   npm run check:imports -- [<folder>]
 */
import { globSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
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
  const source = ts.createSourceFile(file, readFileSync(join(root, file), "utf8"), ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    const target = text.startsWith(".") ? posix.join(posix.dirname(file), text) : text;
    found.push({ file, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Whether an import is gone when types are stripped. One without names is there for what it does. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const { name, namedBindings } = clause;
  return (
    !name &&
    namedBindings !== undefined &&
    ts.isNamedImports(namedBindings) &&
    namedBindings.elements.every((each) => each.isTypeOnly)
  );
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
