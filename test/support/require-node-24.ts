/** The tools want Node 24; npm scripts find the pinned one in node_modules/.bin. Say what to do when it is missing. */
export default function requireNode24(): void {
  const major = Number(process.versions.node.split(".")[0]);
  if (major >= 24) return;
  throw new Error(
    `These tests run on Node 24 or newer, this is ${process.versions.node}. The project pins its own Node as a dev dependency: ` +
      "run `npm rebuild node` (npm 12 skips its install script until it is approved) and start the tests with `npm test`.",
  );
}
