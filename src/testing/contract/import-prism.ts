export type Prism = typeof import("@stoplight/prism-http");

const packageName = "@stoplight/prism-http";

/** Prism is an optional peer: most users of this package never start the mock. */
export async function importPrism(load = (): Promise<Prism> => import("@stoplight/prism-http")): Promise<Prism> {
  try {
    return await load();
  } catch (cause) {
    // The first line only: the lines below it name the files on the way, those of Prism among them.
    const [message = ""] = String((cause as Error | undefined)?.message ?? cause).split("\n");
    throw new Error(`startMockAirbyte() answers through Prism, which ${reasonIn(message, cause)}`, { cause });
  }
}

function reasonIn(message: string, cause: unknown): string {
  if (Object(cause).code === "ERR_REQUIRE_ESM")
    return "needs Node 20.19, 22.12 or newer: before, Node cannot load what Prism is made of.";
  return message.includes(packageName)
    ? `is not installed. Run \`npm install --save-dev ${packageName}\` and start again.`
    : `cannot be loaded here: ${message}. Under Jest, start the mock in \`globalSetup\`: see guides/testing.md.`;
}
