/** Whether code that was right before the change still is. */
export type Rating = "breaking" | "compatible";
/** What a compatible change is worth in a version number: something new to use, or a correction. */
export type Size = "feature" | "fix";

const B = "breaking";
const C = "compatible";

/**
 * Every kind of change: its words, what it does to whoever sends requests, what to whoever reads answers, and its size.
 * A change is rated only for the sides on which the thing is used. The types of this package decide, then the server:
 * enums are open in answers, properties that the types do not know cannot be sent, headers of answers are not typed.
 */
export const RATINGS = {
  "operation-added": ["method added", C, C, "feature"],
  "operation-removed": ["method removed", B, B, "fix"],
  "operation-renamed": ["method renamed", B, B, "fix"],
  "operation-moved": ["another method or path on the wire", B, C, "fix"],
  "operation-deprecated": ["deprecated", C, C, "feature"],
  "operation-undeprecated": ["no longer deprecated", C, C, "fix"],
  "operation-closed": ["needs credentials now", B, C, "fix"],
  "operation-opened": ["needs no credentials any more", C, C, "feature"],
  "operation-paged": ["read page by page now", C, B, "fix"],
  "operation-unpaged": ["no longer read page by page with `limit` and `offset`", B, B, "fix"],
  "operation-handling": ["handled differently by the client", C, C, "fix"],

  "parameter-added-optional": ["optional parameter added", C, C, "feature"],
  "parameter-added-required": ["required parameter added", B, C, "fix"],
  "parameter-removed": ["parameter removed", B, C, "fix"],
  "parameter-renamed": ["path parameter renamed", B, C, "fix"],
  "parameter-required": ["parameter required now", B, C, "fix"],
  "parameter-optional": ["parameter optional now", C, C, "feature"],
  // The client writes lists joined by commas, whatever the contract says.
  "parameter-style": ["written differently into the URL", B, C, "fix"],
  "parameter-form": ["sent in another form", B, C, "fix"],

  "body-added-optional": ["optional body added", C, C, "feature"],
  "body-added-required": ["required body added", B, C, "fix"],
  "body-removed": ["body removed", B, C, "fix"],
  "body-required": ["body required now", B, C, "fix"],
  "body-optional": ["body optional now", C, C, "feature"],

  // Methods take any 2xx; code that compares response.status does not.
  "success-added": ["also succeeds with the same body and status", C, C, "fix"],
  "success-added-other": ["also succeeds with another body and status", C, B, "fix"],
  "success-removed": ["no longer succeeds with status", C, B, "fix"],
  "redirect-added": ["redirects with status", C, B, "fix"],
  "redirect-removed": ["no longer redirects with status", C, B, "fix"],
  "error-added": ["error status added", C, C, "fix"],
  "error-removed": ["error status removed", C, C, "fix"],
  "answer-added": ["resolves to a body now", C, C, "feature"],
  "answer-removed": ["resolves to nothing now", C, B, "fix"],
  "header-added": ["header added", C, C, "fix"],
  "header-removed": ["header removed", C, C, "fix"],
  "media-added": ["media type added", C, C, "feature"],
  "media-removed": ["media type removed", B, B, "fix"],

  "type-added": ["type added", C, C, "feature"],
  "type-removed": ["type removed", B, B, "fix"],
  "property-added-optional": ["optional property added", C, C, "feature"],
  "property-added-required": ["required property added", B, C, "feature"],
  "property-removed": ["property removed", B, B, "fix"],
  "property-required": ["required now", B, C, "fix"],
  "property-optional": ["optional now", C, B, "fix"],
  "type-widened": ["type widened", C, B, "fix"],
  "type-narrowed": ["type narrowed", B, C, "fix"],
  "type-changed": ["type changed", B, B, "fix"],
  "null-allowed": ["may be null now", C, B, "fix"],
  "null-refused": ["never null now", B, C, "fix"],
  "enum-added": ["value added", C, C, "feature"],
  "enum-removed": ["value removed", B, C, "fix"],
  "enum-introduced": ["restricted to a list of values", B, C, "fix"],
  "enum-dropped": ["no longer restricted to a list of values", C, C, "fix"],
  "variant-added": ["alternative added", C, B, "fix"],
  "variant-removed": ["alternative removed", B, C, "fix"],
  // The types have these values as literals, closed also in answers.
  "literal-added": ["value added to what was fixed", C, B, "feature"],
  "literal-dropped": ["no longer fixed", C, B, "fix"],
  "literal-opened": ["may be another value in answers", C, B, "fix"],
  "mapping-added": ["another value stands for an alternative", C, B, "feature"],
  "mapping-removed": ["a value stands for no alternative any more", B, B, "fix"],
  "mapping-changed": ["a value stands for another alternative", B, B, "fix"],
  "extras-allowed": ["takes further properties now", C, C, "feature"],
  "extras-limited": ["takes only further properties of this type now", B, C, "feature"],
  "extras-refused": ["takes no further property now", B, B, "fix"],
  // In answers a format is only a hint, which the types do not show; in requests the server may refuse another format.
  "format-added": ["format given", B, C, "fix"],
  "format-removed": ["format no longer given", C, C, "fix"],
  "format-changed": ["format changed", B, B, "fix"],
  "format-widened": ["format widened", C, C, "fix"],
  "format-narrowed": ["format narrowed", B, C, "fix"],
  "limit-tightened": ["limit tightened", B, C, "fix"],
  "limit-loosened": ["limit loosened", C, C, "fix"],
  "default-changed": ["default changed", C, C, "fix"],
  "rule-changed": ["rule changed", B, B, "fix"],
  deprecated: ["deprecated", C, C, "feature"],
  undeprecated: ["no longer deprecated", C, C, "fix"],

  prose: ["described differently", C, C, "fix"],
} as const satisfies Record<string, readonly [words: string, request: Rating, response: Rating, size: Size]>;

/** The name of one kind of change. */
export type Kind = keyof typeof RATINGS;
