import { type Change, isBreaking } from "./change.ts";
import { RATINGS } from "./ratings.ts";

/** The part of the version that a set of changes asks for, and what that makes of a version. */
export type Bump = {
  readonly level: "major" | "minor" | "patch" | "none";
  readonly current: string;
  readonly next: string;
};

/** Breaking changes ask for a major version, additions for a minor one, the rest for a patch. */
export function suggestBump(changes: readonly Change[], current: string): Bump {
  const level = levelOf(changes);
  return { level, current, next: raise(current, level) };
}

function levelOf(changes: readonly Change[]): Bump["level"] {
  if (changes.some(isBreaking)) return "major";
  if (changes.some(({ kind }) => RATINGS[kind][3] === "feature")) return "minor";
  // Words do not count, whether they are shown or not.
  return changes.some(({ kind }) => kind !== "prose") ? "patch" : "none";
}

/** While a version is 0.x its second number says "breaking": `^0.1.0` takes 0.1.x and nothing above. */
function raise(version: string, level: Bump["level"]): string {
  const [major = 0, minor = 0, patch = 0] = version.split(/[.+-]/).map(Number);
  if (level === "none") return version;
  if (major === 0) return level === "major" ? `0.${minor + 1}.0` : `0.${minor}.${patch + 1}`;
  if (level === "major") return `${major + 1}.0.0`;
  return level === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
