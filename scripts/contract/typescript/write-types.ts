import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { JsonObject } from "../json-object.ts";
import { UNDEFINED } from "./allow-undefined.ts";
import { ANY_OBJECT } from "./any-objects.ts";
import { HEADER } from "./header.ts";
import { nameTypes, OTHER_VALUE, reference } from "./name-types.ts";
import { OPEN } from "./open-enums.ts";
import { plainComments, plainProperty } from "./plain-comments.ts";
import { readonlyLists } from "./readonly-lists.ts";

const { factory, SyntaxKind } = ts;

/** The types of a prepared contract: `paths`, `components` and `operations`, as openapi-fetch reads them, and `Schemas`. */
export async function writeTypes(document: JsonObject): Promise<string> {
  const nodes = await openapiTS(plainComments(document) as never, {
    alphabetize: true,
    defaultNonNullable: false,
    emptyObjectsUnknown: true,
    silent: true,
    transformProperty: (_, schema) => {
      plainProperty(schema as JsonObject);
      return undefined;
    },
    transform: (schema) => {
      const { [OPEN]: isOther, [UNDEFINED]: isUndefined, [ANY_OBJECT]: isAnyObject, type } = schema as JsonObject;
      if (isAnyObject === true) return anyObject([type].flat().includes("null"));
      if (isUndefined === true) return factory.createKeywordTypeNode(SyntaxKind.UndefinedKeyword);
      return isOther === true ? otherValue(type) : undefined;
    },
  });
  return `${HEADER}\n${astToString(nameTypes(readonlyLists(nodes, document)))}`;
}

/**
 * `Record<string, unknown> | (object & { then?: never; [Symbol.iterator]?: never })`: an object of an interface or a class, too, but no Promise that
 * nobody waited for, no list and no Map, of which nothing would be sent.
 */
function anyObject(nullable: boolean): ts.TypeNode {
  const keyword = (kind: ts.KeywordTypeSyntaxKind) => factory.createKeywordTypeNode(kind);
  const absent = (name: string | ts.PropertyName) =>
    factory.createPropertySignature(
      undefined,
      name,
      factory.createToken(SyntaxKind.QuestionToken),
      keyword(SyntaxKind.NeverKeyword),
    );
  const iterator = factory.createPropertyAccessExpression(factory.createIdentifier("Symbol"), "iterator");
  const members = [absent("then"), absent(factory.createComputedPropertyName(iterator))];
  const object = factory.createIntersectionTypeNode([
    keyword(SyntaxKind.ObjectKeyword),
    factory.createTypeLiteralNode(members),
  ]);
  return factory.createUnionTypeNode([
    factory.createTypeReferenceNode("Record", [keyword(SyntaxKind.StringKeyword), keyword(SyntaxKind.UnknownKeyword)]),
    factory.createParenthesizedType(object),
    ...(nullable ? [factory.createLiteralTypeNode(factory.createNull())] : []),
  ]);
}

/** `number & {}` takes every number and, unlike `number`, does not swallow the known values in a union. Texts have a type with a name. */
function otherValue(type: unknown): ts.TypeNode {
  if (type !== "number") return reference(OTHER_VALUE);
  const base = factory.createKeywordTypeNode(SyntaxKind.NumberKeyword);
  return factory.createParenthesizedType(factory.createIntersectionTypeNode([base, factory.createTypeLiteralNode([])]));
}
