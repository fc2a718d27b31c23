import { readFileSync } from "node:fs";
import { parse } from "yaml";

interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  enum?: unknown[];
  items?: Schema;
}

interface Parameter {
  $ref?: string;
  name: string;
  in: "path" | "query";
  required?: boolean;
  schema: Schema;
}

/** An operation of the contract, with a request that the contract allows. */
export interface ContractOperation {
  id: string;
  method: string;
  path: string;
  statuses: number[];
  request: { path?: Record<string, unknown>; query?: Record<string, unknown>; body?: unknown };
  /** Examples of the first 2xx answer. */
  examples: unknown[];
}

type Json = Record<string, unknown>;

const contract = parse(readFileSync(new URL("../../openapi/airbyte.yaml", import.meta.url), "utf8")) as Json;

export function contractOperations(): ContractOperation[] {
  return Object.entries(contract.paths as Json).flatMap(([path, item]) =>
    Object.entries(item as Json).flatMap(([method, value]) => {
      const operation = value as Record<string, unknown>;
      if (typeof operation.operationId !== "string") return [];
      const parameters = [...listOf(item, "parameters"), ...listOf(operation, "parameters")].map((each) =>
        resolve<Parameter>(each),
      );
      const of = (place: string) => parameters.filter((parameter) => parameter.in === place && parameter.required);
      const responses = operation.responses as Record<string, unknown>;
      const success = Object.keys(responses).find((status) => status.startsWith("2"));
      const request = {
        ...valuesOf("path", of("path")),
        ...valuesOf("query", of("query")),
        ...bodyOf(`${method} ${path}`, operation.requestBody),
      };
      const statuses = Object.keys(responses).map(Number);
      const examples = success ? examplesOf(responses[success]) : [];
      return [{ id: operation.operationId, method: method.toUpperCase(), path, statuses, request, examples }];
    }),
  );
}

function valuesOf(key: string, parameters: Parameter[]): object {
  if (parameters.length === 0) return {};
  return { [key]: Object.fromEntries(parameters.map(({ name, schema }) => [name, sampleOf(schema)])) };
}

function sampleOf(given: Schema): unknown {
  const schema = resolve<Schema>(given);
  if (schema.enum) return schema.enum[0];
  if (schema.type === "array") return [sampleOf(schema.items ?? {})];
  if (schema.type === "integer") return 48213;
  if (schema.type === "boolean") return true;
  return schema.format === "uuid" ? "3f2a9c1e-6b7d-4e8f-9a0b-1c2d3e4f5a6b" : "text";
}

function bodyOf(what: string, given: unknown): object {
  if (!given) return {};
  const [body] = examplesOf(given);
  if (body === undefined) throw new Error(`${what}: the contract has a request body without an example`);
  return { body };
}

function examplesOf(given: unknown): unknown[] {
  const { content = {} } = resolve<{ content?: Record<string, { examples?: Record<string, { value: unknown }> }> }>(
    given as never,
  );
  return Object.values(content["application/json"]?.examples ?? {}).map(({ value }) => value);
}

function listOf(value: unknown, key: string): Parameter[] {
  return ((value as Record<string, unknown>)[key] ?? []) as Parameter[];
}

function resolve<T>(value: T | { $ref?: string }): T {
  const ref = (value as { $ref?: string }).$ref;
  if (ref === undefined) return value as T;
  const found = ref
    .slice(2)
    .split("/")
    .reduce<unknown>((node, key) => (node as Record<string, unknown>)[key], contract);
  return resolve(found as T);
}
