import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Starts the server in a process of its own, so that it does not share the clients' thread, and stops it afterwards. */
export async function withServer<T>(use: (baseUrl: string) => Promise<T>): Promise<T> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "serve.ts")], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const [url] = (await once(createInterface(child.stdout), "line")) as [string];
    return await use(`${url}/v1`);
  } finally {
    child.stdin.end();
    await once(child, "close");
  }
}
