// Writes the version of package.json into src/version.ts. `npm version` runs this before it commits.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const { version } = JSON.parse(await readFile(join(root, "package.json"), "utf8")) as { version: string };
await writeFile(
  join(root, "src", "version.ts"),
  `/** Version of this package. \`npm version\` keeps it equal to package.json. */\nexport const VERSION = "${version}";\n`,
);
