import { Document, Scalar, visit } from "yaml";
import { ContractError } from "./contract-error.ts";
import { anythingPlaces, dropMisfits } from "./drop-misfits.ts";
import { type JsonObject, objectAt } from "./json-object.ts";
import { keepFacts } from "./keep-facts.ts";
import { Notices } from "./notices.ts";
import { operationsOf } from "./operations-of.ts";
import { orderKeys } from "./order-keys.ts";
import { type Action, applyOverlay } from "./overlay.ts";
import { parseDocument } from "./parse-document.ts";
import { PULLED_HEADER } from "./pulled-header.ts";
import { refuseTorn } from "./refuse-torn.ts";
import { repair, repairAfterOverlay } from "./repair.ts";
import { unsendable } from "./rules/unsendable.ts";
import { schemasOf } from "./schema-parts.ts";
import { validate } from "./validate.ts";

/** A contract as made from one upstream text. */
export type Contract = {
  readonly document: JsonObject;
  readonly notices: Notices;
  /** Operations without those that the overlay removed; schemas and repairs of upstream's document, before the overlay added to it. */
  readonly counts: { readonly operations: number; readonly schemas: number; readonly repairs: number };
};

/** Upstream text in, contract out: facts kept, defects mended by rule, the overlay applied, the result checked. */
export function buildContract(text: string, source: string, overlay: readonly Action[]): Contract {
  const notices = new Notices();
  const document = keepFacts(parseDocument(text, source, notices), notices);
  document.openapi = "3.1.0";
  if (operationsOf(document).length === 0)
    throw new ContractError(`${source} has no operations, so there is nothing to make a client of.`);
  refuseTorn(document, text, source);
  const schemas = Object.keys(schemasOf(document)).length;
  repair(document, notices);
  // The overlay adds to these two, whatever else a revision has.
  document.components = { schemas: {}, responses: {}, ...objectAt(document, "components") };
  const repairs = notices.list.length;
  const finished = finish(document, source, overlay, notices);
  const operations = operationsOf(finished).length;
  return { document: finished, notices, counts: { operations, schemas, repairs } };
}

/** The second half: applies the overlay to a mended document and checks what came of it. */
function finish(document: JsonObject, source: string, overlay: readonly Action[], notices: Notices): JsonObject {
  const anything = anythingPlaces(document);
  applyOverlay(document, overlay, notices);
  repairAfterOverlay(document, notices);
  const ordered = orderKeys(document);
  validate(ordered, source);
  dropMisfits(ordered, anything, notices);
  unsendable(ordered, (path, text) => notices.add("sending", path, text));
  for (const { path, method, operation } of operationsOf(ordered)) {
    if (!operation.summary)
      notices.add("summary", ["paths", path, method], `${operation.operationId} has no summary yet`);
  }
  return ordered;
}

/** Writes a contract as YAML, the same bytes for the same contract. */
export function writeContract(document: JsonObject): string {
  const yaml = new Document(document, { aliasDuplicateObjects: false });
  // Without quotes this name means that another mapping is merged in.
  visit(yaml, {
    Scalar: (_, scalar) => {
      if (scalar.value === "<<") scalar.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return PULLED_HEADER + yaml.toString({ lineWidth: 120 });
}
