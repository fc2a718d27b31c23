import type { Bump } from "./suggest-bump.ts";

/** The suggested version in one sentence. */
export function explainBump({ level, current, next }: Bump): string {
  if (level === "none") return "No new version is needed.";
  if (!current.startsWith("0.")) return `Suggested version bump: ${level} (${current} → ${next}).`;
  const what =
    level === "major" ? "a breaking change raises the second number" : "anything else raises the third number";
  return `Suggested version bump: ${level}. While the version is 0.x, ${what}: ${current} → ${next}.`;
}
