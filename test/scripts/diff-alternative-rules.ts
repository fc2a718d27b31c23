import { JOBS, type Rule, ref, SCHEMAS, SETTINGS } from "./diff-document.ts";

const SHAPE = 'Schemas["Settings" | "SettingsInput"].shape';
const told = (mapping: Record<string, string>) => ({
  propertyName: "kind",
  mapping: Object.fromEntries(
    Object.entries(mapping).map(([value, name]) => [value, `#/components/schemas/${name}`] as const),
  ),
});
const byKind = { [`${SETTINGS}/shape/discriminator`]: told({ round: "Circle", flat: "Square" }) };

/** Changes of alternatives, and of the values that tell them apart. */
export const alternativeRules: readonly Rule[] = [
  {
    what: "an alternative",
    edit: { [`${SETTINGS}/shape/oneOf`]: [ref("Circle")] },
    there: [
      'variant-removed BREAKS/ok Schemas["Settings" | "SettingsInput"].shape | Schemas["Square"] → ',
      'type-removed BREAKS/- Schemas["SquareInput"]',
    ],
    back: [
      'variant-added ok/BREAKS Schemas["Settings" | "SettingsInput"].shape |  → Schemas["Square"]',
      'type-added ok/- Schemas["SquareInput"]',
    ],
  },
  {
    what: "an alternative beside the only form",
    edit: {
      [`${JOBS}/get/responses/200`]: {
        description: "Done.",
        content: { "application/json": { schema: { anyOf: [ref("Jobs"), { type: "array", items: ref("Job") }] } } },
      },
    },
    there: ['variant-added -/BREAKS airbyte.listJobs(…) |  → list of Schemas["Job"]'],
    back: ['variant-removed -/ok airbyte.listJobs(…) | list of Schemas["Job"] → '],
  },
  {
    what: "anything to alternatives",
    base: { [`${SETTINGS}/size`]: {} },
    edit: { [`${SETTINGS}/size`]: { oneOf: [{ type: "string" }, { type: "integer" }, { type: "null" }] } },
    there: [
      'type-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].size | anything → string or integer or null',
    ],
    back: ['type-widened ok/BREAKS Schemas["Settings" | "SettingsInput"].size | string or integer or null → anything'],
  },
  {
    what: "a value that tells alternatives apart",
    base: byKind,
    edit: { [`${SETTINGS}/shape/discriminator`]: told({ round: "Circle", flat: "Square", oval: "Circle" }) },
    there: [`mapping-added ok/BREAKS ${SHAPE} |  → "oval"`],
    back: [`mapping-removed BREAKS/BREAKS ${SHAPE} | "oval" → `],
  },
  {
    what: "which alternative a value stands for",
    base: byKind,
    edit: { [`${SETTINGS}/shape/discriminator`]: told({ round: "Square", flat: "Circle" }) },
    there: [
      `mapping-changed BREAKS/BREAKS ${SHAPE} | "round" Schemas["Circle"] → Schemas["Square"]`,
      `mapping-changed BREAKS/BREAKS ${SHAPE} | "flat" Schemas["Square"] → Schemas["Circle"]`,
    ],
    back: [
      `mapping-changed BREAKS/BREAKS ${SHAPE} | "round" Schemas["Square"] → Schemas["Circle"]`,
      `mapping-changed BREAKS/BREAKS ${SHAPE} | "flat" Schemas["Circle"] → Schemas["Square"]`,
    ],
  },
  {
    what: "whether values are listed that the names say anyway",
    base: { [`${SETTINGS}/shape/discriminator`]: { propertyName: "kind" } },
    edit: { [`${SETTINGS}/shape/discriminator`]: told({ Circle: "Circle", Square: "Square" }) },
    there: [],
    back: [],
  },
  {
    what: "whether alternatives that are told apart exclude each other",
    base: byKind,
    edit: { [`${SETTINGS}/shape/oneOf`]: undefined, [`${SETTINGS}/shape/anyOf`]: [ref("Circle"), ref("Square")] },
    there: [`rule-changed BREAKS/BREAKS ${SHAPE} |  → discriminator`],
    back: [`rule-changed BREAKS/BREAKS ${SHAPE} |  → discriminator`],
  },
  {
    what: "the value that stands for a type that extends another",
    base: { [`${SCHEMAS}/Problem/discriminator`]: { propertyName: "title" } },
    edit: {
      [`${SCHEMAS}/Problem/discriminator`]: {
        propertyName: "title",
        mapping: { round: "#/components/schemas/Circle", Square: "#/components/schemas/Square" },
      },
    },
    there: [
      'mapping-removed -/BREAKS Schemas["Problem"] | "Circle" → ',
      'mapping-added -/BREAKS Schemas["Problem"] |  → "round"',
    ],
    back: [
      'mapping-removed -/BREAKS Schemas["Problem"] | "round" → ',
      'mapping-added -/BREAKS Schemas["Problem"] |  → "Circle"',
    ],
  },
  {
    what: "a new type that extends another",
    base: { [`${SCHEMAS}/Problem/discriminator`]: { ...told({ round: "Circle" }), propertyName: "title" } },
    edit: {
      [`${SCHEMAS}/Oval`]: { type: "object" },
      [`${SCHEMAS}/Problem/discriminator`]: { ...told({ round: "Circle", oval: "Oval" }), propertyName: "title" },
    },
    there: ['type-added -/- Schemas["Oval"]'],
    back: ['type-removed -/- Schemas["Oval"]'],
  },
  {
    what: "two alternatives with constants to one of them",
    base: { [`${SCHEMAS}/Circle/properties/kind`]: { const: "round" } },
    edit: {
      [`${SCHEMAS}/Circle/properties/kind`]: { enum: ["round"] },
      [`${SETTINGS}/shape/oneOf`]: [ref("Circle")],
    },
    there: [
      'literal-opened ok/BREAKS Schemas["Circle" | "CircleInput"].kind | "round" → ',
      `variant-removed BREAKS/ok ${SHAPE} | Schemas["Square"] → `,
      'type-removed BREAKS/- Schemas["SquareInput"]',
    ],
    back: [`variant-added ok/BREAKS ${SHAPE} |  → Schemas["Square"]`, 'type-added ok/- Schemas["SquareInput"]'],
  },
];
