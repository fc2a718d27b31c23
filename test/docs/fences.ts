import { join } from "node:path";
import ts from "typescript";
import { ROOT, read } from "./documents.ts";

/** A code block of a Markdown file. */
export interface Fence {
  /** File and line, for messages. */
  place: string;
  /** What stands after the backticks. */
  info: string;
  code: string;
}

/** In a list a block is indented. */
const FENCE = /^( *)```([^\n]*)\n([\s\S]*?)^\1```$/gm;

export function fencesOf(file: string): Fence[] {
  const text = read(file);
  return [...text.matchAll(FENCE)].map(({ 1: indent = "", 2: info = "", 3: code = "", index }) => ({
    place: `${file}:${text.slice(0, index).split("\n").length + 1}`,
    info,
    code: code.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  }));
}

/** The prose of a Markdown file. */
export function proseOf(file: string): string {
  return read(file).replaceAll(FENCE, "");
}

/** What stands in backticks in the prose of a Markdown file. */
export function inlineCodeOf(file: string): string[] {
  return proseOf(file).match(/`[^`\n]+`/g) ?? [];
}

/** What a reader has at hand by the time they read on. */
const AT_HAND = {
  airbyte: 'declare const airbyte: import("airbyte-client").AirbyteClient;',
  connectionId: "declare const connectionId: string;",
  workspaceId: "declare const workspaceId: string;",
};

/** What the compiler says about each fence, as if it were a file of this repository. */
export function complaintsAbout(fences: readonly Fence[]): string[] {
  const { config } = ts.readConfigFile(join(ROOT, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ROOT);
  // The compiler asks with forward slashes, on Windows too.
  const nameOf = (index: number) => join(ROOT, `test/docs/fence-${index}.ts`).replaceAll("\\", "/");
  const sources = new Map(fences.map((fence, index) => [nameOf(index), fence]));
  // A value that a fence shows and never uses is no mistake of its.
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const readFile = host.readFile.bind(host);
  host.readFile = (path) => sourceOf(sources.get(path)) ?? readFile(path);
  host.fileExists = (path) => sources.has(path) || ts.sys.fileExists(path);
  const getSourceFile = host.getSourceFile.bind(host);
  host.getSourceFile = (path, languageVersion, ...rest) => {
    const source = sourceOf(sources.get(path));
    if (source === undefined) return getSourceFile(path, languageVersion, ...rest);
    return ts.createSourceFile(path, source, languageVersion);
  };
  const program = ts.createProgram([...sources.keys()], { ...options, noUnusedLocals: false }, host);
  return [...sources].flatMap(([path, fence]) => {
    const file = program.getSourceFile(path);
    return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
      ({ messageText }) => `${fence.place} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`,
    );
  });
}

function sourceOf(fence: Fence | undefined): string | undefined {
  if (!fence) return undefined;
  const declared = (name: string): boolean => new RegExp(`(const|let) (\\{[^}]*\\b)?${name}\\b`).test(fence.code);
  const preamble = Object.entries(AT_HAND)
    .filter(([name]) => !declared(name))
    .map(([, line]) => line);
  return `${preamble.join(" ")} export {};\n${fence.code}`;
}

/** What is no JavaScript in a fence. The packages that it imports need not be there. */
export function syntaxErrorsOf({ place, code }: Fence): string[] {
  const { diagnostics = [] } = ts.transpileModule(code, { fileName: "fence.mjs", reportDiagnostics: true });
  return diagnostics.map(({ messageText }) => `${place} ${ts.flattenDiagnosticMessageText(messageText, "\n")}`);
}
