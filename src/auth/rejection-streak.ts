import type { AccessToken } from "./access-token.ts";

const COUNT = 3;
const WITHIN_MS = 60_000;
const PAUSE_MS = 30_000;

/**
 * Counts replacement tokens that were rejected, too. Three within a minute mean that the 401s are not about the
 * token's age (Airbyte uses 401 for some missing permissions, too): then tokens are kept for 30 seconds, whatever is refused.
 */
export function rejectionStreak() {
  const counted = new WeakSet<AccessToken>();
  let rejectedAtMs: number[] = [];
  let keepUntilMs = 0;
  return {
    /** Many calls may be refused with the same token at once: that is one rejection. */
    add: (token: AccessToken, nowMs: number): void => {
      if (counted.has(token)) return;
      counted.add(token);
      rejectedAtMs = [...rejectedAtMs.filter((atMs) => nowMs - atMs < WITHIN_MS), nowMs];
      if (rejectedAtMs.length < COUNT) return;
      keepUntilMs = nowMs + PAUSE_MS;
      rejectedAtMs = [];
    },
    isActive: (nowMs: number): boolean => nowMs < keepUntilMs,
  };
}
