import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { type JsonObject, objectAt } from "../../scripts/contract/json-object.ts";
import { operationsOf } from "../../scripts/contract/operations-of.ts";
import { parametersOf } from "../../scripts/contract/parameters-of.ts";
import { resolve } from "../../scripts/contract/resolve.ts";

/** An operation of the contract, with a request that the contract allows. */
export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  statuses: number[];
  /** Throws where the contract shows no example of the body, so that this fails the tests of this operation alone. */
  request: () => { path?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
  /** Examples of the first 2xx answer. */
  examples: unknown[];
}

const committed = parse(readFileSync(new URL("../../openapi/airbyte.yaml", import.meta.url), "utf8")) as JsonObject;

export function contractOperations(contract = committed): ContractOperation[] {
  return operationsOf(contract).map((found) => {
    const { path, method, operation } = found;
    const required = parametersOf(contract, found).filter((parameter) => parameter.required);
    const of = (place: string) => required.filter((parameter) => parameter.in === place);
    const responses = objectAt(operation, "responses");
    const success = Object.keys(responses).find((status) => status.startsWith("2"));
    const request = () => ({
      ...valuesOf(contract, "path", of("path")),
      ...valuesOf(contract, "query", of("query")),
      ...bodyOf(contract, `${method} ${path}`, operation.requestBody),
    });
    const statuses = Object.keys(responses).map(Number);
    const examples = success ? examplesOf(contract, responses[success]) : [];
    return { id: String(operation.operationId), method: method.toUpperCase(), path, statuses, request, examples };
  });
}

function valuesOf(contract: JsonObject, key: string, parameters: JsonObject[]): object {
  if (parameters.length === 0) return {};
  return { [key]: Object.fromEntries(parameters.map(({ name, schema }) => [name, sampleOf(contract, schema)])) };
}

function sampleOf(contract: JsonObject, given: unknown): unknown {
  const schema = resolve(contract, given);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.type === "array") return [sampleOf(contract, schema.items)];
  if (schema.type === "integer") return 48213;
  if (schema.type === "boolean") return true;
  return schema.format === "uuid" ? "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b" : "text";
}

function bodyOf(contract: JsonObject, what: string, given: unknown): object {
  if (!given) return {};
  const [body] = examplesOf(contract, given);
  if (body === undefined) throw new Error(`${what}: the contract has a request body without an example`);
  return { body };
}

function examplesOf(contract: JsonObject, given: unknown): unknown[] {
  const json = objectAt(objectAt(resolve(contract, given), "content"), "application/json");
  return Object.values(objectAt(json, "examples")).map((example) => (example as { value: unknown }).value);
}
