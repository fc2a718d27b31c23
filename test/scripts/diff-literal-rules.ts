import { type Rule, SCHEMAS, SETTINGS } from "./diff-document.ts";

const KIND = 'Schemas["Settings" | "SettingsInput"].kind';

/** Changes of the values that the types have as literals, closed also in answers. */
export const literalRules: readonly Rule[] = [
  {
    what: "a constant",
    base: { [`${SETTINGS}/kind`]: { type: "string", const: "v1" } },
    edit: { [`${SETTINGS}/kind`]: { type: "string", const: "v2" } },
    there: [`enum-removed BREAKS/ok ${KIND} | "v1" → `, `literal-added ok/BREAKS ${KIND} |  → "v2"`],
    back: [`enum-removed BREAKS/ok ${KIND} | "v2" → `, `literal-added ok/BREAKS ${KIND} |  → "v1"`],
  },
  {
    what: "a constant to a list of values",
    base: { [`${SETTINGS}/kind`]: { type: "string", const: "v1" } },
    edit: { [`${SETTINGS}/kind`]: { type: "string", enum: ["v1", "v2"] } },
    there: [`literal-added ok/BREAKS ${KIND} |  → "v2"`],
    back: [`enum-removed BREAKS/ok ${KIND} | "v2" → `],
  },
  {
    what: "a constant to a list of that value",
    base: { [`${SETTINGS}/kind`]: { type: "string", const: "v1" } },
    edit: { [`${SETTINGS}/kind`]: { type: "string", enum: ["v1"] } },
    there: [`literal-opened ok/BREAKS ${KIND} | "v1" → `],
    back: [],
  },
  {
    what: "a constant of a named type",
    base: { [`${SCHEMAS}/Problem/properties/kind`]: { type: "string", const: "v1" } },
    edit: { [`${SCHEMAS}/Problem/properties/kind`]: { type: "string" } },
    there: ['literal-dropped -/BREAKS Schemas["Problem"].kind | "v1" → '],
    back: ['enum-introduced -/ok Schemas["Problem"].kind |  → "v1"'],
  },
  {
    what: "a text to the constant null",
    base: { [`${SETTINGS}/kind`]: { type: "string" } },
    edit: { [`${SETTINGS}/kind`]: { const: null } },
    there: [`type-narrowed BREAKS/ok ${KIND} | string → null`, `null-allowed ok/BREAKS ${KIND}`],
    back: [`type-widened ok/BREAKS ${KIND} | null → string`, `null-refused BREAKS/ok ${KIND}`],
  },
  {
    what: "a switch that is always on",
    base: { [`${SETTINGS}/on`]: { type: "boolean", enum: [true] } },
    edit: { [`${SETTINGS}/on`]: { type: "boolean" } },
    there: ['literal-dropped ok/BREAKS Schemas["Settings" | "SettingsInput"].on | true → '],
    back: ['enum-introduced BREAKS/ok Schemas["Settings" | "SettingsInput"].on |  → true'],
  },
];
