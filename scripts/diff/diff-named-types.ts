import type { JsonObject } from "../contract/json-object.ts";
import { type Change, rate, type Users } from "./change.ts";
import { type ContractView, idOf, resourceOf } from "./contract-view.ts";
import { diffSchemas } from "./schema/diff-schemas.ts";
import type { Placed } from "./schema/finding.ts";
import { typeTerm } from "./terms.ts";

/** Changes of the named types, each once, however many operations use it. */
export function diffNamedTypes(before: ContractView, after: ContractView): Change[] {
  const names = [...new Set([...before.typeNames, ...after.typeNames])].sort();
  return names.flatMap((name) => {
    if (!after.typeNames.has(name)) return [gone(before, name)];
    if (!before.typeNames.has(name)) return [fresh(after, name)];
    const [old, next] = [before, after].map(({ schemas }) => Object.hasOwn(schemas, name));
    if (old && next) return changed(before, after, name);
    // The form for requests of a type that is compared under its own name.
    return old === next ? [] : takenOver(before, after, name);
  });
}

function gone(view: ContractView, name: string): Change {
  const users = usage(view, name);
  return rate({ kind: "type-removed" }, { where: typeTerm(name), resource: resource([view], users), users });
}

function fresh(view: ContractView, name: string): Change {
  const users = usage(view, name);
  return rate({ kind: "type-added" }, { where: typeTerm(name), resource: resource([view], users), users });
}

/** Only those are affected who used the type before and still do, on the same side. */
function changed(before: ContractView, after: ContractView, name: string): Change[] {
  const [old, next] = [before.users(name), after.users(name)];
  const users = told({ request: still(old.request, next.request), response: still(old.response, next.response) });
  const findings = diffSchemas(
    { document: before.document, schema: before.schemas[name] },
    { document: after.document, schema: after.schemas[name] },
  );
  // Requests may have a form of their own.
  const input = `${name}Input`;
  const hasForm = users.request && after.typeNames.has(input) && !Object.hasOwn(after.schemas, input);
  const place = { resource: resource([after, before], users), users };
  return findings.map(({ steps, ...finding }) =>
    rate(finding, { ...place, where: typeTerm(hasForm ? [name, input] : name, steps) }),
  );
}

/** A name that was of a type and is now of the form that another has for requests, or the other way round. */
function takenOver(before: ContractView, after: ContractView, name: string): Change[] {
  const [old, next] = [before, after].map(({ document, schemas }) => ({
    document,
    schema: schemas[ownName(schemas, name)],
  }));
  const users = usage(before, name);
  const place = { resource: resource([before, after], users), users };
  return diffSchemas(old as Placed, next as Placed).map(({ steps, ...finding }) =>
    rate(finding, { ...place, where: typeTerm(name, steps) }),
  );
}

/** The name that a type has in the contract, which the form for requests does not have. */
function ownName(schemas: JsonObject, name: string): string {
  return Object.hasOwn(schemas, name) ? name : name.replace(/Input$/, "");
}

/** The methods that use a type still; where all have other names than before, those that use it now. */
function still(old: ReadonlySet<string>, next: ReadonlySet<string>): string[] {
  const both = [...next].filter((id) => old.has(id));
  return both.length === 0 && old.size > 0 ? [...next] : both;
}

function usage(view: ContractView, name: string): Users {
  const own = ownName(view.schemas, name);
  const isInput = own !== name;
  const { request, response } = view.users(own);
  return told({ request: [...request], response: isInput ? [] : [...response] });
}

/** Without the sides on which nobody uses a type. */
function told({ request, response }: { request: string[]; response: string[] }): Users {
  return {
    ...(request.length > 0 && { request: request.sort() }),
    ...(response.length > 0 && { response: response.sort() }),
  };
}

/** The one resource whose methods use a type; undefined when there are several, or none. The first contract that has a method decides. */
function resource(views: readonly ContractView[], { request = [], response = [] }: Users): string | undefined {
  const methods = [...request, ...response];
  const operations = views.flatMap((view) => view.operations);
  const resources = methods
    .map((id) => operations.find((operation) => idOf(operation) === id))
    .map((found) => found && resourceOf(found));
  return new Set(resources).size === 1 ? resources[0] : undefined;
}
