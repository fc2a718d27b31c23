import type { OperationId } from "../../generated/operation-ids.gen.ts";
import { type Answer, jsonAnswer } from "../answers/answer.ts";
import { contractFile } from "../contract-file.ts";
import { cutRecursion } from "./cut-recursion.ts";
import { importPrism } from "./import-prism.ts";
import type { Operation } from "./operation.ts";
import { type CheckedRequest, prismCalls } from "./prism-calls.ts";
import { readOperation } from "./read-operation.ts";
import { type RouteTable, routeTable } from "./route-table.ts";
import type { Violation } from "./violation.ts";

/** The contract with Prism behind it. */
export interface Contract {
  operations: readonly Operation[];
  find: RouteTable;
  /** What the contract does not allow in a request. */
  checkRequest(operation: Operation, request: CheckedRequest): Promise<Violation[]>;
  /** What the contract does not allow in an answer. */
  checkAnswer(operation: Operation, answer: Answer): Promise<Violation[]>;
  /** What the contract does not allow in the body of an operation's 200. At once, for what tests put into the mock. */
  checkSuccess(operationId: OperationId, body: object): Violation[];
  /** The contract's own example of a success. */
  example(operation: Operation, request: CheckedRequest): Promise<Answer>;
  /** The items of a list operation's example, copied. */
  exampleItems(operationId: OperationId): Record<string, unknown>[];
  /** Names of the properties that the success of an operation can have, and of those that it must have. */
  answerFields(operationId: OperationId): { all: readonly string[]; required: readonly string[] };
}

/** Some lists come without an envelope, some in one that has another name for them than `data`. */
type ExampleList = Record<string, unknown>[] | Record<string, Record<string, unknown>[]>;

let loading: Promise<Contract> | undefined;

/** Reads the contract once per process: it does not change, and reading it is most of the start-up time. */
export function loadContract(): Promise<Contract> {
  loading ??= readContract();
  loading.catch(() => {
    loading = undefined;
  });
  return loading;
}

async function readContract(): Promise<Contract> {
  const prism = await importPrism();
  const parsed = await prism.getHttpOperationsFromSpec(contractFile);
  cutRecursion(parsed);
  const operations = parsed.map(readOperation);
  const success = (operationId: OperationId) => {
    const operation = operations.find(({ id }) => id === operationId);
    return operation?.prism.responses.find(({ code }) => code.startsWith("2"))?.contents?.[0];
  };
  const calls = prismCalls(prism);
  return {
    operations,
    find: routeTable(operations),
    ...calls,
    checkSuccess: (operationId, body) => {
      const operation = operations.find(({ id }) => id === operationId);
      return operation ? calls.checkNow(operation, jsonAnswer(200, body)) : [];
    },
    exampleItems: (operationId) => {
      const [example] = success(operationId)?.examples ?? [];
      const body = example && "value" in example ? (example.value as ExampleList) : [];
      return structuredClone(Array.isArray(body) ? body : (Object.values(body).find(Array.isArray) ?? []));
    },
    answerFields: (operationId) => {
      const { properties = {}, required } = success(operationId)?.schema ?? {};
      return { all: Object.keys(properties), required: Array.isArray(required) ? required : [] };
    },
  };
}
