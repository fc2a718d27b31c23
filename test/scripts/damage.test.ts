import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { stringify } from "yaml";
import { buildContract, writeContract } from "../../scripts/contract/build-contract.ts";
import { ContractError } from "../../scripts/contract/contract-error.ts";
import { acceptedByTools } from "./accepted-by-tools.ts";
import { smallDocument } from "./small-document.ts";

// Scripts and compilers are slow on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The same damages at every run; FUZZ_SEED looks for others. */
const repeatable = { seed: Number(process.env.FUZZ_SEED ?? 7) };

type Container = Record<string, unknown>;
type Damage = { readonly at: number; readonly key: number; readonly value: unknown; readonly rename: boolean };

const junk = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    false,
    0,
    -1,
    1.5,
    "",
    "x",
    "string",
    "object",
    "#/components/schemas/Job",
    [],
    {},
  ),
  fc.constantFrom<unknown>(
    [null],
    ["x"],
    [{}],
    { $ref: "#/nowhere" },
    { type: "array" },
    { $ref: "#/components/schemas/Jobs" },
  ),
  fc.constantFrom<unknown>(
    { type: ["string", "null"] },
    { enum: [] },
    { allOf: [{ $ref: "#/components/schemas/Job" }] },
  ),
);
const damage: fc.Arbitrary<Damage> = fc.record({ at: fc.nat(), key: fc.nat(), value: junk, rename: fc.boolean() });

/** Every mapping and list below `paths` and `components`. */
function containers(value: unknown): Container[] {
  if (typeof value !== "object" || value === null) return [];
  return [value as Container, ...Object.values(value).flatMap(containers)];
}

function damaged(damages: readonly Damage[]): unknown {
  const document = smallDocument();
  for (const { at, key, value, rename } of damages) {
    const all = [...containers(document.paths), ...containers(document.components)].filter(
      (one) => Object.keys(one).length > 0,
    );
    const container = all[at % all.length] as Container;
    const keys = Object.keys(container);
    const name = keys[key % keys.length] as string;
    if (rename && !Array.isArray(container))
      container[["type", "$ref", "x y", "items"][key % 4] as string] = container[name];
    container[name] = structuredClone(value);
  }
  return document;
}

/** What the pipeline makes of a document; undefined when it refuses it, as it may, in words. */
function contractOf(document: unknown) {
  try {
    return buildContract(stringify(document), "damaged.yaml", []);
  } catch (error) {
    expect(error).toBeInstanceOf(ContractError);
    return undefined;
  }
}

test("a document with any damage becomes a contract that stays the same when it is made again, or is refused in words", () => {
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
      const contract = contractOf(damaged(damages));
      if (contract === undefined) return;
      const text = writeContract(contract.document);
      const again = buildContract(text, "again.yaml", []);
      expect(again.notices.list.filter(({ rule }) => rule !== "summary" && rule !== "sending")).toEqual([]);
      expect(writeContract(again.document)).toBe(text);
    }),
    { ...repeatable, numRuns: 150 },
  );
});

test("a document with any damage becomes a contract that the type generator and the mock server read", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), async (damages) => {
      const contract = contractOf(damaged(damages));
      if (contract !== undefined) await expect(acceptedByTools(contract.document)).resolves.not.toThrow();
    }),
    { ...repeatable, numRuns: 40 },
  );
});
