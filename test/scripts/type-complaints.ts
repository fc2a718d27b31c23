import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import ts from "typescript";
import { inFolder } from "./run-script.ts";

/** What the compiler says of a text in TypeScript that stands alone. */
export async function complaints(text: string): Promise<string[]> {
  let found: string[] = [];
  await inFolder(async (folder) => {
    const file = join(folder, "airbyte.gen.ts");
    await writeFile(file, text);
    const options = { strict: true, noEmit: true, types: [], target: ts.ScriptTarget.ES2022, erasableSyntaxOnly: true };
    const program = ts.createProgram([file], options);
    const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
    found = diagnostics.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  });
  return found;
}
