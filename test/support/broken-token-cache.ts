import type { AccessToken } from "../../src/auth/access-token.ts";
import type { FetchToken } from "../../src/auth/token-flight.ts";
import type { Cancellation } from "../../src/cancellation/cancellation.ts";
import type { ManualClock } from "./manual-clock.ts";
import type { WorldCache } from "./token-world.ts";

/** Mistakes that token caches in the wild make. */
export type Defect =
  | "has no defect"
  | "asks once per caller"
  | "drops whatever is cached on a 401"
  | "never looks at the clock"
  | "renews five minutes before the end"
  | "forgets failures"
  | "remembers failures for good"
  | "throws a good token away when renewal fails"
  | "lets one caller abort for all"
  | "keeps a refused token"
  | "never answers a second caller";

/** A short, simple token cache with one defect. Proof that the properties can fail. */
export function brokenTokenCache(defect: Defect, fetchToken: FetchToken, clock: ManualClock): WorldCache {
  const is = (name: Defect): boolean => defect === name;
  let cached: AccessToken | undefined;
  let flight: Promise<AccessToken> | undefined;
  let failure: { error: unknown; untilMs: number } | undefined;

  const takeOff = (call: Cancellation): Promise<AccessToken> => {
    const controller = new AbortController();
    if (is("lets one caller abort for all")) call.onStop((reason) => controller.abort(reason));
    const made = fetchToken(controller.signal, "first").then(
      (token) => {
        flight = undefined;
        failure = undefined;
        cached = token;
        return token;
      },
      (error: unknown) => {
        flight = undefined;
        if (is("throws a good token away when renewal fails")) cached = undefined;
        failure = { error, untilMs: clock.wall + (is("remembers failures for good") ? 1e12 : 5_000) };
        throw error;
      },
    );
    made.catch(() => {});
    flight = made;
    return made;
  };

  const get = async (call: Cancellation): Promise<AccessToken> => {
    const leftMs = cached ? (cached.expiresAtMs ?? 0) - clock.wall : 0;
    if (cached && (leftMs > 0 || is("never looks at the clock"))) {
      const due = is("renews five minutes before the end")
        ? leftMs < 300_000
        : is("throws a good token away when renewal fails") && leftMs < 1_000;
      if (due && !flight && !failure) takeOff(call);
      if (cached) return cached;
    }
    if (flight && is("never answers a second caller")) return new Promise(() => {});
    const shared = is("asks once per caller") ? undefined : flight;
    if (!shared && failure && clock.wall < failure.untilMs && !is("forgets failures")) throw failure.error;
    return call.race(shared ?? takeOff(call));
  };

  return {
    get,
    replace: async (rejected, call) => {
      const same = cached === rejected || is("drops whatever is cached on a 401");
      if (same && !is("keeps a refused token")) cached = undefined;
      const token = await get(call);
      return token === rejected ? undefined : token;
    },
    discard: () => {},
    replacementRejected: () => {},
    refresh: (call) => call.race(flight ?? takeOff(call)),
  };
}
