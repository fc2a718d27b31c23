import { ResponseParseError } from "../errors.ts";
import { allOperations, type OperationId } from "../http/operation.ts";

/** The error for a 2xx answer whose JSON, if any, is not what the operation promises: the address is not Airbyte's API. */
export function unexpectedAnswer(operationId: OperationId, missing: string): ResponseParseError {
  return badAnswer(operationId, `without ${missing}. Check \`baseUrl\`.`);
}

/** The error for an answer about something else than what was asked for. */
export function mixedUpAnswer(operationId: OperationId, found: string, wanted: string): ResponseParseError {
  const why = "A proxy, a cache or a test double returned the wrong response.";
  return badAnswer(operationId, `with ${found} instead of ${wanted}. ${why}`);
}

function badAnswer(operationId: OperationId, how: string): ResponseParseError {
  const { method = "", path = "" } = allOperations().find(({ id }) => id === operationId) ?? {};
  const facts = { method, path, operationId, attempts: 1, status: 200 };
  return new ResponseParseError(`${method} ${path} was answered ${how}`, facts);
}

/** The rows of a page. */
export function rowsOf<Row>(operationId: OperationId, page: { readonly data: readonly Row[] }): readonly Row[] {
  if (Array.isArray(page?.data)) return page.data.map((row) => requireRow(operationId, row));
  throw unexpectedAnswer(operationId, "a list of items");
}

/** A row, which has to be something. */
export function requireRow<Row>(operationId: OperationId, row: Row): Row {
  if (typeof row === "object" && row !== null) return row;
  throw unexpectedAnswer(operationId, "a list of items");
}
