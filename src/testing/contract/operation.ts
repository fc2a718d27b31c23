import type { OperationId } from "../../generated/operation-ids.gen.ts";
import type { Prism } from "./import-prism.ts";

/** An operation of the contract as Prism has read it. */
export type PrismOperation = Awaited<ReturnType<Prism["getHttpOperationsFromSpec"]>>[number];

export interface Operation {
  id: OperationId;
  /** In upper case. */
  method: string;
  /** The path with its placeholders, below the base URL: `/jobs/{jobId}`. */
  template: string;
  /** True when the operation needs no credentials. */
  anonymous: boolean;
  /** Media types that a request body may have; empty when the operation takes no body. */
  bodyTypes: readonly string[];
  queryNames: readonly string[];
  /** Query parameters that hold lists, with the way the contract wants them joined. */
  listParameters: ReadonlyMap<string, "repeated" | "commas">;
  /** Query parameters that hold a time. */
  timeParameters: readonly string[];
  prism: PrismOperation;
}
