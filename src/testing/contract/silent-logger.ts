/** Prism logs every request through a pino logger; a mock inside a test run must not. */
export const silentLogger: Record<string, unknown> = {
  child: () => silentLogger,
  ...Object.fromEntries(
    ["trace", "debug", "info", "success", "warn", "error", "fatal"].map((level) => [level, () => {}]),
  ),
};
