import type { App, AppOptions } from "./apps/app.ts";

/** Makes an app from its bundled file. */
export async function loadApp(file: string, options: AppOptions): Promise<App> {
  const { createApp }: { createApp: (options: AppOptions) => App } = await import(file);
  return createApp(options);
}

export const CREDENTIALS = { clientId: "peer", clientSecret: "peer-secret" };
