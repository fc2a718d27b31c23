import { type Change, rate, type Sides } from "./change.ts";
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
  const { methods, sides } = usage(view, name);
  return rate({ kind: "type-removed" }, { where: typeTerm(name), resource: resource([view], methods), methods, sides });
}

function fresh(view: ContractView, name: string): Change {
  const { methods, sides } = usage(view, name);
  return rate({ kind: "type-added" }, { where: typeTerm(name), resource: resource([view], methods), methods, sides });
}

/** Only those are affected who used the type before and still do, on the same side. */
function changed(before: ContractView, after: ContractView, name: string): Change[] {
  const [old, next] = [before.users(name), after.users(name)];
  const request = next.request.size > 0 && old.request.size > 0;
  const response = next.response.size > 0 && old.response.size > 0;
  const methods = [...new Set([...(request ? next.request : []), ...(response ? next.response : [])])].sort();
  const findings = diffSchemas(
    { document: before.document, schema: before.schemas[name] },
    { document: after.document, schema: after.schemas[name] },
  );
  // Requests may have a form of their own.
  const input = `${name}Input`;
  const types = request && after.typeNames.has(input) && !Object.hasOwn(after.schemas, input) ? [name, input] : name;
  const place = { resource: resource([after, before], methods), methods, sides: { request, response } };
  return findings.map(({ steps, ...finding }) => rate(finding, { ...place, where: typeTerm(types, steps) }));
}

function usage(view: ContractView, name: string): { methods: string[]; sides: Sides } {
  const isInput = !Object.hasOwn(view.schemas, name);
  const { request, response } = view.users(isInput ? name.replace(/Input_*$/, "") : name);
  const methods = [...new Set([...request, ...(isInput ? [] : response)])].sort();
  return { methods, sides: { request: request.size > 0, response: !isInput && response.size > 0 } };
}

/** The one resource whose methods use a type; undefined when there are several, or none. The first contract that has a method decides. */
function resource(views: readonly ContractView[], methods: readonly string[]): string | undefined {
  const operations = views.flatMap((view) => view.operations);
  const resources = methods
    .map((id) => operations.find((operation) => idOf(operation) === id))
    .map((found) => found && resourceOf(found));
  return new Set(resources).size === 1 ? resources[0] : undefined;
}
