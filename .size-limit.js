const PATH = "dist/index.js";
const IMPORT = "{ createAirbyteClient }";

/** As a bundler splits it for a page. Unlike with `ignore`, what the core shares with the part that is loaded later is all there. */
function split(config) {
  return { ...config, format: "esm", splitting: true };
}

/** Counts only what is loaded at once: the OAuth part is not. */
function splitAtOnce(config) {
  const later = (file) => /client-credentials[^/]*$/.test(file);
  const setup = (build) =>
    build.onEnd(({ metafile }) => {
      for (const file of Object.keys(metafile.outputs).filter(later)) delete metafile.outputs[file];
    });
  return { ...split(config), plugins: [{ name: "only-at-once", setup }] };
}

export default [
  {
    name: "core, as loaded with a page",
    ...{ path: PATH, import: IMPORT, gzip: true, limit: "11 kB", modifyEsbuildConfig: splitAtOnce },
  },
  {
    name: "app with three operations, static key",
    path: "scripts/budgets/three-operations.js",
    ...{ gzip: true, limit: "11.2 kB", modifyEsbuildConfig: splitAtOnce },
  },
  {
    name: "core with the OAuth part, which is loaded when needed",
    ...{ path: PATH, import: IMPORT, gzip: true, limit: "17 kB", modifyEsbuildConfig: split },
  },
];
