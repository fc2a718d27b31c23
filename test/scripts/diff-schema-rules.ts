import { JOBS, PARAMETERS, type Rule, ref, SCHEMAS, SETTINGS } from "./diff-document.ts";

/** Changes of types, properties and values. */
export const schemaRules: readonly Rule[] = [
  {
    what: "an unused type",
    edit: { [`${SCHEMAS}/Lonely`]: { type: "string" } },
    there: ['type-added -/- Schemas["Lonely"]'],
    back: ['type-removed -/- Schemas["Lonely"]'],
  },
  {
    what: "an optional property",
    edit: { [`${SETTINGS}/color`]: { type: "string" } },
    there: ['property-added-optional ok/ok Schemas["Settings" | "SettingsInput"].color |  → string'],
    back: ['property-removed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].color | string → '],
  },
  {
    what: "a required property",
    edit: { [`${SETTINGS}/color`]: { type: "string" }, [`${SCHEMAS}/Settings/required`]: ["color"] },
    there: ['property-added-required BREAKS/ok Schemas["Settings" | "SettingsInput"].color |  → string'],
    back: ['property-removed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].color | string → '],
  },
  {
    what: "whether a property is required",
    edit: { [`${SCHEMAS}/Settings/required`]: ["size"] },
    there: ['property-required BREAKS/ok Schemas["Settings" | "SettingsInput"].size'],
    back: ['property-optional ok/BREAKS Schemas["Settings" | "SettingsInput"].size'],
  },
  {
    what: "whether a property of answers is required",
    edit: { [`${SCHEMAS}/Job/required`]: ["jobId"] },
    there: ['property-optional -/BREAKS Schemas["Job"].status'],
    back: ['property-required -/ok Schemas["Job"].status'],
  },
  {
    what: "a type to a wider one",
    edit: { [`${SETTINGS}/size`]: { type: ["integer", "string"], format: "int32" } },
    there: [
      'type-widened ok/BREAKS Schemas["Settings" | "SettingsInput"].size | integer (int32) → integer or string (int32)',
    ],
    back: [
      'type-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].size | integer or string (int32) → integer (int32)',
    ],
  },
  {
    what: "whole numbers",
    edit: { [`${SETTINGS}/size/type`]: "number" },
    there: ['type-widened ok/BREAKS Schemas["Settings" | "SettingsInput"].size | integer (int32) → number (int32)'],
    back: ['type-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].size | number (int32) → integer (int32)'],
  },
  {
    what: "a type",
    edit: { [`${SETTINGS}/size`]: { type: "boolean" } },
    there: ['type-changed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].size | integer (int32) → boolean'],
    back: ['type-changed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].size | boolean → integer (int32)'],
  },
  {
    what: "a type to anything",
    edit: { [`${SETTINGS}/size`]: {} },
    there: ['type-widened ok/BREAKS Schemas["Settings" | "SettingsInput"].size | integer (int32) → anything'],
    back: ['type-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].size | anything → integer (int32)'],
  },
  {
    what: "anything to a text or null",
    base: { [`${SETTINGS}/size`]: {} },
    edit: { [`${SETTINGS}/size`]: { type: ["string", "null"] } },
    there: ['type-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].size | anything → string or null'],
    back: ['type-widened ok/BREAKS Schemas["Settings" | "SettingsInput"].size | string or null → anything'],
  },
  {
    what: "null",
    edit: { [`${SETTINGS}/size/type`]: ["integer", "null"] },
    there: ['null-allowed ok/BREAKS Schemas["Settings" | "SettingsInput"].size'],
    back: ['null-refused BREAKS/ok Schemas["Settings" | "SettingsInput"].size'],
  },
  {
    what: "null beside a reference",
    edit: { [`${SCHEMAS}/Job/properties/parent`]: { anyOf: [ref("Job"), { type: "null" }] } },
    there: ['null-allowed -/BREAKS Schemas["Job"].parent'],
    back: ['null-refused -/ok Schemas["Job"].parent'],
  },
  {
    what: "null beside a join",
    base: { [`${SETTINGS}/extra`]: { allOf: [ref("Circle"), ref("Square")] } },
    edit: { [`${SETTINGS}/extra`]: { anyOf: [{ allOf: [ref("Circle"), ref("Square")] }, { type: "null" }] } },
    there: ['null-allowed ok/BREAKS Schemas["Settings" | "SettingsInput"].extra'],
    back: ['null-refused BREAKS/ok Schemas["Settings" | "SettingsInput"].extra'],
  },
  {
    what: "a type to nothing but null",
    edit: { [`${SETTINGS}/extra`]: { type: "null" } },
    there: [
      'type-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].extra | object → null',
      'null-allowed ok/BREAKS Schemas["Settings" | "SettingsInput"].extra',
    ],
    back: [
      'type-widened ok/BREAKS Schemas["Settings" | "SettingsInput"].extra | null → object',
      'null-refused BREAKS/ok Schemas["Settings" | "SettingsInput"].extra',
    ],
  },
  {
    what: "a value",
    edit: { [`${SETTINGS}/mode/enum`]: ["fast", "slow", "idle"] },
    there: ['enum-added ok/ok Schemas["Settings" | "SettingsInput"].mode |  → "idle"'],
    back: ['enum-removed BREAKS/ok Schemas["Settings" | "SettingsInput"].mode | "idle" → '],
  },
  {
    what: "a list of values",
    edit: { [`${SETTINGS}/mode`]: { type: "string" } },
    there: ['enum-dropped ok/ok Schemas["Settings" | "SettingsInput"].mode | "fast", "slow" → '],
    back: ['enum-introduced BREAKS/ok Schemas["Settings" | "SettingsInput"].mode |  → "fast", "slow"'],
  },
  {
    what: "further properties",
    edit: { [`${SCHEMAS}/Circle/additionalProperties`]: true },
    there: ['extras-allowed ok/ok Schemas["Circle" | "CircleInput"] |  → anything'],
    back: ['extras-refused BREAKS/BREAKS Schemas["Circle" | "CircleInput"]'],
  },
  {
    what: "the type of further properties of which nothing was said",
    edit: { [`${SCHEMAS}/Circle/additionalProperties`]: { type: "integer" } },
    there: ['extras-limited BREAKS/ok Schemas["Circle" | "CircleInput"] |  → integer'],
    back: ['extras-refused BREAKS/BREAKS Schemas["Circle" | "CircleInput"]'],
  },
  {
    what: "further properties that were ruled out",
    base: { [`${SCHEMAS}/Circle/additionalProperties`]: false },
    edit: { [`${SCHEMAS}/Circle/additionalProperties`]: { type: "integer" } },
    there: ['extras-allowed ok/ok Schemas["Circle" | "CircleInput"] |  → integer'],
    back: ['extras-refused BREAKS/BREAKS Schemas["Circle" | "CircleInput"]'],
  },
  {
    what: "free names",
    edit: { [`${SETTINGS}/extra/additionalProperties`]: { type: "string" } },
    there: ['type-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].extra[key] | anything → string'],
    back: ['type-widened ok/BREAKS Schemas["Settings" | "SettingsInput"].extra[key] | string → anything'],
  },
  {
    what: "a format",
    edit: { [`${SCHEMAS}/Job/properties/note/format`]: "uri" },
    there: ['format-added -/ok Schemas["Job"].note |  → uri'],
    back: ['format-removed -/ok Schemas["Job"].note | uri → '],
  },
  {
    what: "a format of what is sent",
    edit: { [`${SCHEMAS}/JobCreate/properties/note/format`]: "uri" },
    there: ['format-added BREAKS/- Schemas["JobCreate"].note |  → uri'],
    back: ['format-removed ok/- Schemas["JobCreate"].note | uri → '],
  },
  {
    what: "a wider format",
    edit: { [`${SETTINGS}/size/format`]: "int64" },
    there: ['format-widened ok/ok Schemas["Settings" | "SettingsInput"].size | int32 → int64'],
    back: ['format-narrowed BREAKS/ok Schemas["Settings" | "SettingsInput"].size | int64 → int32'],
  },
  {
    what: "another format",
    edit: { [`${SETTINGS}/size/format`]: "decimal" },
    there: ['format-changed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].size | int32 → decimal'],
    back: ['format-changed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].size | decimal → int32'],
  },
  {
    what: "an upper limit",
    edit: { [`${PARAMETERS}/0/schema/maximum`]: 50 },
    there: ["limit-tightened BREAKS/- airbyte.listJobs({ query: { limit } }) | maximum 100 → 50"],
    back: ["limit-loosened ok/- airbyte.listJobs({ query: { limit } }) | maximum 50 → 100"],
  },
  {
    what: "a lower limit",
    edit: { [`${SETTINGS}/size/minimum`]: 0 },
    there: ['limit-tightened BREAKS/ok Schemas["Settings" | "SettingsInput"].size | minimum none → 0'],
    back: ['limit-loosened ok/ok Schemas["Settings" | "SettingsInput"].size | minimum 0 → none'],
  },
  {
    what: "a pattern",
    edit: { [`${SCHEMAS}/JobCreate/properties/note/pattern`]: "^a" },
    there: ['limit-tightened BREAKS/- Schemas["JobCreate"].note | pattern none → "^a"'],
    back: ['limit-loosened ok/- Schemas["JobCreate"].note | pattern "^a" → none'],
  },
  {
    what: "a rule",
    edit: { [`${SETTINGS}/size/not`]: { const: 3 } },
    there: ['rule-changed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].size |  → not'],
    back: ['rule-changed BREAKS/BREAKS Schemas["Settings" | "SettingsInput"].size |  → not'],
  },
  {
    what: "a rule beside a reference",
    edit: { [`${SCHEMAS}/Job/properties/status`]: { ...ref("Status"), readOnly: true } },
    there: ['rule-changed -/BREAKS Schemas["Job"].status |  → readOnly'],
    back: ['rule-changed -/BREAKS Schemas["Job"].status |  → readOnly'],
  },
  {
    what: "a limit beside a reference",
    edit: { [`${SCHEMAS}/Job/properties/status`]: { maxLength: 4, allOf: [ref("Status")] } },
    there: ['limit-tightened -/ok Schemas["Job"].status | maxLength none → 4'],
    back: ['limit-loosened -/ok Schemas["Job"].status | maxLength 4 → none'],
  },
  {
    what: "the deprecation of a property",
    edit: { [`${SETTINGS}/size/deprecated`]: true },
    there: ['deprecated ok/ok Schemas["Settings" | "SettingsInput"].size'],
    back: ['undeprecated ok/ok Schemas["Settings" | "SettingsInput"].size'],
  },
  {
    what: "a description",
    edit: { [`${SETTINGS}/size/description`]: "New words.", [`${JOBS}/get/summary`]: "New words" },
    there: [
      "prose ok/ok airbyte.listJobs(…) |  → summary",
      'prose ok/ok Schemas["Settings" | "SettingsInput"].size |  → description',
    ],
    back: [
      "prose ok/ok airbyte.listJobs(…) |  → summary",
      'prose ok/ok Schemas["Settings" | "SettingsInput"].size |  → description',
    ],
  },
  {
    what: "a joined type",
    edit: {
      [`${SCHEMAS}/Circle`]: {
        allOf: [
          { type: "object", properties: { radius: { type: "number" } } },
          { type: "object", properties: { hue: { type: "string" } } },
        ],
      },
    },
    there: ['property-added-optional ok/ok Schemas["Circle" | "CircleInput"].hue |  → string'],
    back: ['property-removed BREAKS/BREAKS Schemas["Circle" | "CircleInput"].hue | string → '],
  },
];
