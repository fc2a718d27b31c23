// Says in one line what to do when the project's own Node is missing. Plain JavaScript, because it runs on the Node that is there.
const major = Number(process.versions.node.split(".")[0]);
if (major < 24) {
  console.error(
    `This project's scripts need Node 24 or newer, and this is ${process.versions.node}. The project brings its own as a dev dependency: ` +
      "run `npm ci`, and if it is still missing `npm rebuild node` (npm 12 skips its install script until that is approved).",
  );
  process.exit(1);
}
