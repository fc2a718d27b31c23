import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { CommandFailure, runCommand } from "./run-command.ts";

const CONSUMERS = join(import.meta.dirname, "..", "..", "test", "package", "consumers");
const COMPILERS = ["5.9", "6.0", "7.0"];

/** A consumer's strictest settings. `skipLibCheck: false` makes the compiler read our declarations as if they were its own. */
const STRICT = {
  noEmit: true,
  strict: true,
  skipLibCheck: false,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  target: "es2022",
};
const BROWSER = { lib: ["es2022", "dom", "dom.iterable"], types: [] };
const NODE = { lib: ["es2022"], types: ["node"] };
const NODE_RESOLUTION = { module: "nodenext", moduleResolution: "nodenext" };
const BUNDLER_RESOLUTION = { module: "esnext", moduleResolution: "bundler" };
/** What `module: "commonjs"` means if nothing else is said, as in NestJS. It reads no `exports`. TypeScript 6 warns of it, and 7 has it no more. */
const OLD_RESOLUTION = { module: "commonjs", moduleResolution: "node10", verbatimModuleSyntax: false };

/** Each consumer is what a user of one entry writes, under the settings of where it would run. */
const PROJECTS: { file: string; settings: string; compilerOptions: object; compilers?: readonly string[] }[] = [
  { file: "core.ts", settings: "browser, bundler", compilerOptions: { ...STRICT, ...BUNDLER_RESOLUTION, ...BROWSER } },
  { file: "core.ts", settings: "Node", compilerOptions: { ...STRICT, ...NODE_RESOLUTION, ...NODE } },
  { file: "env.ts", settings: "Node", compilerOptions: { ...STRICT, ...NODE_RESOLUTION, ...NODE } },
  { file: "env.ts", settings: "browser, bundler", compilerOptions: { ...STRICT, ...BUNDLER_RESOLUTION, ...BROWSER } },
  { file: "testing.ts", settings: "Node", compilerOptions: { ...STRICT, ...NODE_RESOLUTION, ...NODE } },
  ...["core.ts", "env.ts", "testing.ts"].map((file) => ({
    file,
    settings: "CommonJS",
    compilerOptions: { ...STRICT, ...OLD_RESOLUTION, ...NODE },
    compilers: ["5.9"],
  })),
];

/** Type-checks consumers of the installed package under every supported compiler. */
export async function checkConsumers(
  folder: string,
  tools: string,
): Promise<{ checked: string[]; problems: string[] }> {
  await mkdir(join(folder, "node_modules", "@types"), { recursive: true });
  for (const types of ["@types/node", "undici-types"]) {
    await symlink(join(tools, "node_modules", types), join(folder, "node_modules", types), "junction");
  }
  const checked: string[] = [];
  const problems: string[] = [];
  for (const { file, settings, compilerOptions, compilers = COMPILERS } of PROJECTS) {
    await writeFile(join(folder, file), await readFile(join(CONSUMERS, file)));
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: [file] }));
    for (const compiler of compilers) {
      const what = `${file} (${settings}) under TypeScript ${compiler}`;
      const tsc = join(tools, "node_modules", `typescript-${compiler}`, "bin", "tsc");
      try {
        await runCommand(process.execPath, [tsc, "-p", folder], folder);
        checked.push(what);
      } catch (error) {
        if (!(error instanceof CommandFailure)) throw error;
        problems.push(`${what}:\n${error.output}`);
      }
    }
  }
  return { checked, problems };
}
