import type { Operation } from "./operation.ts";

export interface Match {
  operation: Operation;
  /** Path parameters as they stand in the URL, decoded. */
  parameters: Record<string, string>;
}

/** Finds the operation of a method and a path below the base URL. */
export type RouteTable = (method: string, path: string) => Match | undefined;

export function routeTable(operations: readonly Operation[]): RouteTable {
  const routes = operations.map((operation) => ({
    operation,
    names: [...operation.template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? ""),
    pattern: new RegExp(`^${operation.template.replaceAll(/\{[^}]+\}/g, "([^/]+)")}$`),
  }));
  // A literal path wins over a template that would match it too.
  routes.sort((one, other) => one.names.length - other.names.length);
  return (method, path) => {
    for (const { operation, names, pattern } of routes) {
      const found = operation.method === method ? pattern.exec(path) : null;
      if (!found) continue;
      const parameters = Object.fromEntries(names.map((name, index) => [name, decoded(found[index + 1] ?? "")]));
      return { operation, parameters };
    }
    return undefined;
  };
}

function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
