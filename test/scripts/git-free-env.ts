/**
 * The environment without what git hands to its hooks, such as GIT_DIR: with it, the git of a test would write into the repository of whoever
 * runs the tests. And without anybody's own settings, such as one to sign commits.
 */
export function gitFreeEnv(): Record<string, string | undefined> {
  const others = Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_"));
  return { ...Object.fromEntries(others), GIT_CONFIG_GLOBAL: "/dev/null", GIT_CONFIG_NOSYSTEM: "1" };
}
