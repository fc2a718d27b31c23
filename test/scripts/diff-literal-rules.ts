import { type Rule, SETTINGS } from "./diff-document.ts";

const SHAPE = 'Schemas["Settings" | "SettingsInput"].shape';
const told = (mapping: Record<string, string>) => ({
  propertyName: "kind",
  mapping: Object.fromEntries(
    Object.entries(mapping).map(([value, name]) => [value, `#/components/schemas/${name}`] as const),
  ),
});
const byKind = { [`${SETTINGS}/shape/discriminator`]: told({ round: "Circle", flat: "Square" }) };

/** Changes of the values that the types have as literals, closed also in answers. */
export const literalRules: readonly Rule[] = [
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
];
