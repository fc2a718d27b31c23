// Runs the bundled suite in workerd: <bundle> <server>. Prints the results. A process of its own, because Miniflare keeps one busy.
import { readFile } from "node:fs/promises";

const [bundle = "", serverUrl = ""] = process.argv.slice(2);

/** The part of Miniflare that is used; it is installed in this folder only, where the root's type-check does not look. */
interface Worker {
  dispatchFetch(url: string): Promise<{ text(): Promise<string> }>;
  dispose(): Promise<void>;
}
const packageName = "miniflare";
const { Miniflare }: { Miniflare: new (options: object) => Worker } = await import(packageName);

// As text, because workerd loads no file outside the folder that it was started in.
const worker = new Miniflare({
  modules: true,
  script: await readFile(bundle, "utf8"),
  compatibilityDate: "2026-07-01",
});
try {
  const query = new URLSearchParams({ server: serverUrl, runtime: "workerd" });
  const answer = await worker.dispatchFetch(`http://worker.invalid/?${query}`);
  console.log(await answer.text());
} finally {
  await worker.dispose();
}
