import ts from "typescript";
import type { JsonObject } from "../json-object.ts";
import { schemaSides } from "./schema-sides.ts";

const { factory, SyntaxKind } = ts;

/**
 * The types in which lists of requests are readonly, so that callers can send one that is. Those of answers stay what JSON gives.
 * `nodes` are what the type generator makes of `document`.
 */
export function readonlyLists(nodes: readonly ts.Node[], document: JsonObject): ts.Node[] {
  const { request, response } = schemaSides(document);
  const isSent = ([first, second, third = ""]: readonly string[]): boolean =>
    (first === "components" && second === "schemas" && request.has(third) && !response.has(third)) ||
    (first === "components" && (second === "parameters" || second === "requestBodies")) ||
    (first === "operations" && (third === "parameters" || third === "requestBody"));
  return nodes.map((node) => readonlyIn(node, [], isSent));
}

/** `path` are the names of the interface and the properties that lead to the node. */
function readonlyIn(node: ts.Node, path: readonly string[], isSent: (path: readonly string[]) => boolean): ts.Node {
  const isNamed = ts.isInterfaceDeclaration(node) || ts.isPropertySignature(node);
  const own = isNamed && path.length < 3 ? [...path, textOf(node.name)] : path;
  const visited = ts.visitEachChild(node, (child) => readonlyIn(child, own, isSent), undefined);
  const isList = (ts.isArrayTypeNode(visited) || ts.isTupleTypeNode(visited)) && isSent(own);
  return isList ? factory.createTypeOperatorNode(SyntaxKind.ReadonlyKeyword, visited) : visited;
}

function textOf(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : "";
}
