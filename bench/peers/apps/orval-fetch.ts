import type { AppOptions } from "./app.js";
import { tokenSource } from "./token-source.js";

let settings: { options: AppOptions; tokens: ReturnType<typeof tokenSource> } | undefined;

/** The generated functions take no client: what they send goes through one function per program. */
export function configure(options: AppOptions): void {
  settings = { options, tokens: tokenSource(options) };
}

/** The function that orval's functions call ("mutator"). */
export async function orvalFetch<T>(url: string, init: RequestInit): Promise<T> {
  if (!settings) throw new Error("configure() first");
  const { options, tokens } = settings;
  const { baseUrl, fetch = globalThis.fetch } = options;
  const send = async () =>
    fetch(`${baseUrl}${url}`, { ...init, headers: { ...init.headers, authorization: `Bearer ${await tokens.get()}` } });
  let response = await send();
  if (response.status === 401) {
    tokens.drop();
    response = await send();
  }
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return (await response.json()) as T;
}
