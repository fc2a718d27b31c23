export type Prism = typeof import("@stoplight/prism-http");

const packageName = "@stoplight/prism-http";

/** Prism is an optional peer: most users of this package never start the mock. */
export async function importPrism(): Promise<Prism> {
  try {
    return await import("@stoplight/prism-http");
  } catch (cause) {
    if (!String((cause as Error).message).includes(packageName)) throw cause;
    throw new Error(
      `startMockAirbyte() answers through Prism, which is not installed. Run \`npm install --save-dev ${packageName}\` and start again.`,
      { cause },
    );
  }
}
