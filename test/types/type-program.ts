import { readdirSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..", "..");

/** The compile-only files of this folder. */
export const typeTests: readonly string[] = readdirSync(import.meta.dirname).filter((name) =>
  name.endsWith(".test-d.ts"),
);

/** Files of this folder as one program, with the compiler options of the repository. */
export function typeProgram(names: readonly string[]): ts.Program {
  const config = ts.getParsedCommandLineOfConfigFile(
    join(ROOT, "tsconfig.json"),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: (diagnostic) => {
        throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n"));
      },
    },
  );
  if (!config) throw new Error("tsconfig.json cannot be read");
  return ts.createProgram(
    names.map((name) => join(import.meta.dirname, name)),
    config.options,
  );
}

/** What the compiler has to say about one file, one line each. */
export function complaints(program: ts.Program, name: string): string[] {
  const file = program.getSourceFile(join(import.meta.dirname, name));
  if (!file) throw new Error(`${name} is not part of the program`);
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map((diagnostic) => {
    const line = file.getLineAndCharacterOfPosition(diagnostic.start ?? 0).line + 1;
    return `${relative(ROOT, file.fileName)}:${line} ${ts.flattenDiagnosticMessageText(diagnostic.messageText, "\n")}`;
  });
}
