import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Notices } from "../contract/notices.ts";
import { type Operation, operationsOf } from "../contract/operations-of.ts";
import { parametersOf } from "../contract/parameters-of.ts";
import { parseDocument } from "../contract/parse-document.ts";
import type { Budget } from "./budget.ts";
import { typeCheck } from "./type-check.ts";

const ROOT = join(import.meta.dirname, "..", "..");
const OURS = "whole-api-methods.ts";
const THEIRS = "whole-api-openapi-fetch.ts";
/** The compiler's own noise is small; the machine's is not. */
const ROUNDS = 5;

/**
 * Time to type-check a program that calls every operation by its method, against one that calls the same with openapi-fetch and the
 * same generated types. `folder` has the package installed.
 */
export async function wholeApi(folder: string): Promise<Budget> {
  const contract = join(ROOT, "openapi", "airbyte.yaml");
  const document = parseDocument(await readFile(contract, "utf8"), contract, new Notices());
  const calls = operationsOf(document).map((each) => callOf(each, parametersOf(document, each)));
  const types = await readFile(join(ROOT, "src", "generated", "airbyte.gen.ts"), "utf8");
  await writeFile(join(folder, "api-types.ts"), types);
  await writeFile(join(folder, OURS), program(METHODS, calls.map(byMethod)));
  await writeFile(join(folder, THEIRS), program(OPENAPI_FETCH, calls.map(byPath)));

  const [ours, theirs]: number[][] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    theirs?.push((await typeCheck(folder, THEIRS)).checkMs);
    ours?.push((await typeCheck(folder, OURS)).checkMs);
  }
  const [measured, limit] = [Math.round(Math.min(...(ours ?? []))), Math.round(Math.min(...(theirs ?? [])))];
  const detail = `${calls.length} operations; the limit is openapi-fetch's own time`;
  return { what: "type-check of the whole API", measured, limit, unit: "ms", detail };
}

interface Call {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly places: readonly ("path" | "query")[];
  readonly bodyType: string | undefined;
}

function callOf({ path, method, operation }: Operation, parameters: readonly { in?: unknown }[]): Call {
  const places = (["path", "query"] as const).filter((place) => parameters.some((one) => one.in === place));
  const body = operation.requestBody as { content?: Record<string, unknown> } | undefined;
  const [bodyType] = Object.keys(body?.content ?? {});
  return { id: String(operation.operationId), method: method.toUpperCase(), path, places, bodyType };
}

const METHODS = `
import type { AirbyteClient, operations } from "airbyte-client";
declare const airbyte: AirbyteClient;
`;
const OPENAPI_FETCH = `
import createClient from "openapi-fetch";
import type { operations, paths } from "./api-types.js";
const client = createClient<paths>({ baseUrl: "http://localhost" });
`;

function byMethod(call: Call): string {
  return `await airbyte.${call.id}({ ${[...parametersIn(call), ...bodyIn(call)].join(", ")} })`;
}

function byPath(call: Call): string {
  const parameters = parametersIn(call);
  const params = parameters.length > 0 ? [`params: { ${parameters.join(", ")} }`] : [];
  return `(await client.${call.method}("${call.path}", { ${[...params, ...bodyIn(call)].join(", ")} })).data`;
}

function parametersIn({ id, places }: Call): string[] {
  return places.map((place) => `${place}: {} as NonNullable<operations["${id}"]["parameters"]["${place}"]>`);
}

function bodyIn({ id, bodyType }: Call): string[] {
  if (bodyType === undefined) return [];
  return [`body: {} as NonNullable<operations["${id}"]["requestBody"]>["content"]["${bodyType}"]`];
}

/** Every result is looked at, because a type that nobody reads is not worked out. */
function program(head: string, calls: readonly string[]): string {
  return `${head}export const results = async () => [\n${calls.map((call) => `  (${call}) satisfies unknown,`).join("\n")}\n];\n`;
}
