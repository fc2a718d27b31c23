import type { OperationId } from "../../generated/operation-ids.gen.ts";
import type { Operation, PrismOperation } from "./operation.ts";

/** Picks out of Prism's reading of an operation what the mock itself needs to know. */
export function readOperation(prism: PrismOperation): Operation {
  const { request } = prism;
  return {
    // Every operation of the contract has one, and the types are made from the same file.
    id: prism.iid as OperationId,
    method: prism.method.toUpperCase(),
    template: prism.path,
    anonymous: prism.securityDeclarationType === "none",
    bodyTypes: request?.body?.contents?.map((content) => content.mediaType) ?? [],
    queryNames: (request?.query ?? []).map(({ name }) => name),
    listParameters: new Map(
      (request?.query ?? [])
        .filter((parameter) => parameter.schema?.type === "array")
        .map((parameter) => [parameter.name, parameter.explode ? "repeated" : "commas"]),
    ),
    timeParameters: (request?.query ?? [])
      .filter((parameter) => parameter.schema?.format === "date-time")
      .map(({ name }) => name),
    prism,
  };
}
