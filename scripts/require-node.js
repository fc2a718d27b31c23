// Says in one line what to do when the project's own Node or its packages are missing. Plain JavaScript without packages, because it
// runs on what is there.
import { existsSync } from "node:fs";

const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `This project's scripts need Node 24 or newer, and this is ${process.versions.node}. The project brings its own as a dev dependency: ` +
      "run `npm ci`, and if it is still missing `npm rebuild node` (npm 12 skips its install script until that is approved).",
  );
  process.exit(1);
}
// Every checkout has this one, and an install without dev dependencies has not.
if (!existsSync(new URL("../node_modules/typescript/package.json", import.meta.url))) {
  console.error("This project's packages are not installed: run `npm ci`.");
  process.exit(1);
}
