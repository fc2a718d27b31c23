import { type Change, rate, type Users } from "./change.ts";
import { type ContractView, idOf, resourceOf } from "./contract-view.ts";
import { diffSchemas } from "./schema/diff-schemas.ts";
import { typeTerm } from "./terms.ts";

/** Changes of the named types, each once, however many operations use it. */
export function diffNamedTypes(before: ContractView, after: ContractView): Change[] {
  const names = [...new Set([...before.typeNames, ...after.typeNames])].sort();
  return names.flatMap((name) => {
    if (!after.typeNames.has(name)) return [gone(before, name)];
    if (!before.typeNames.has(name)) return [fresh(after, name)];
    return Object.hasOwn(before.schemas, name) && Object.hasOwn(after.schemas, name)
      ? changed(before, after, name)
      : [];
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

/** The methods that use a type still; where all have other names than before, those that use it now. */
function still(old: ReadonlySet<string>, next: ReadonlySet<string>): string[] {
  const both = [...next].filter((id) => old.has(id));
  return both.length === 0 && old.size > 0 ? [...next] : both;
}

function usage(view: ContractView, name: string): Users {
  const isInput = !Object.hasOwn(view.schemas, name);
  const { request, response } = view.users(isInput ? name.replace(/Input_*$/, "") : name);
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
