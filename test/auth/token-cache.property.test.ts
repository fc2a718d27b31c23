import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { tokenCache } from "../../src/auth/token-cache.ts";
import { brokenTokenCache, type Defect } from "../support/broken-token-cache.ts";
import { tokenSchedules } from "../support/token-schedules.ts";
import { TokenWorld, type WorldCache } from "../support/token-world.ts";

// What has to hold whatever happens in whichever order; TokenWorld watches over it:
// - Never are two token requests under way at once.
// - A token is asked for only when none is known to be good, when the newest is in its last quarter (at most two minutes),
//   or when the application asked for one; and not within five seconds after a failure, unless a token came or was refused since.
// - A call fails only if a token request failed during the call or in the thirty seconds before, and never while there is a
//   token that has neither expired nor been refused.
// - Nobody is given a token that has expired, unless it has just arrived; nor one that was refused before the call began, as
//   long as fewer than three calls have been refused twice.
// - A call is refused for good only after a revocation, or with a token that was dead on arrival.
// - Every call ends; nobody's abort harms another; no rejection is left unhandled (the runner sees to that).

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
});

afterEach(() => {
  vi.useRealTimers();
});

const schedule = (create: (chance: number) => (...args: Parameters<typeof realCache>) => WorldCache) =>
  fc.asyncProperty(tokenSchedules, async ({ lifetimeMs, chance, steps }) => {
    const world = new TokenWorld(lifetimeMs, create(chance));
    for (const step of steps) await world.take(step);
    await world.finish();
    expect([...world.faults]).toEqual([]);
  });

function realCache(...[fetchToken, clock]: Parameters<ConstructorParameters<typeof TokenWorld>[1]>): WorldCache {
  return tokenCache(fetchToken, { clock });
}

test("the token cache keeps its promises under random schedules", async () => {
  const cacheWith =
    (chance: number) =>
    (...[fetchToken, clock]: Parameters<typeof realCache>) =>
      tokenCache(fetchToken, { clock, random: () => chance });
  await fc.assert(schedule(cacheWith), { numRuns: 1_000 });
});

test("the promises are kept by a cache without a defect that is not ours", async () => {
  const cacheWith =
    () =>
    (...[fetchToken, clock]: Parameters<typeof realCache>) =>
      brokenTokenCache("has no defect", fetchToken, clock);
  await fc.assert(schedule(cacheWith), { numRuns: 500 });
});

test.each<Defect>([
  "asks once per caller",
  "drops whatever is cached on a 401",
  "never looks at the clock",
  "renews five minutes before the end",
  "forgets failures",
  "remembers failures for good",
  "throws a good token away when renewal fails",
  "lets one caller abort for all",
  "keeps a refused token",
  "never answers a second caller",
])("the same promises are broken by a cache that %s", async (defect) => {
  const cacheWith =
    () =>
    (...[fetchToken, clock]: Parameters<typeof realCache>) =>
      brokenTokenCache(defect, fetchToken, clock);
  const details = await fc.check(schedule(cacheWith), { numRuns: 500, endOnFailure: true });
  expect(details.failed).toBe(true);
});
