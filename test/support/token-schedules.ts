import fc from "fast-check";
import type { Step } from "./token-world.ts";

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>({ do: "call" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "abort" }) },
  { weight: 4, arbitrary: fc.boolean().map<Step>((all) => ({ do: "respond", all })) },
  { weight: 4, arbitrary: fc.constant<Step>({ do: "grant" }) },
  { weight: 2, arbitrary: fc.constant<Step>({ do: "deny" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "revoke" }) },
  { weight: 1, arbitrary: fc.constant<Step>({ do: "refresh" }) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 40_000 }).map<Step>((ms) => ({ do: "advance", ms })) },
  { weight: 2, arbitrary: fc.integer({ min: 40_000, max: 1_000_000 }).map<Step>((ms) => ({ do: "advance", ms })) },
);

/** A token's lifetime, chance, and what happens in which order. */
export const tokenSchedules = fc.record({
  lifetimeMs: fc.constantFrom(2_000, 60_000, 180_000, 900_000, 3_600_000),
  chance: fc.constantFrom(0, 0.5, 0.999_999),
  steps: fc.array(step, { minLength: 1, maxLength: 80, size: "max" }),
});
