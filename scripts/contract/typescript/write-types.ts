import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import type { JsonObject } from "../json-object.ts";
import { UNDEFINED } from "./allow-undefined.ts";
import { ANY_OBJECT } from "./any-objects.ts";
import { HEADER } from "./header.ts";
import { nameTypes } from "./name-types.ts";
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

function anyObject(nullable: boolean): ts.TypeNode {
  const object = factory.createKeywordTypeNode(SyntaxKind.ObjectKeyword);
  return nullable ? factory.createUnionTypeNode([object, factory.createLiteralTypeNode(factory.createNull())]) : object;
}

/** `string & {}` takes every string and, unlike `string`, does not swallow the known values in a union. */
function otherValue(type: unknown): ts.TypeNode {
  const base = factory.createKeywordTypeNode(type === "number" ? SyntaxKind.NumberKeyword : SyntaxKind.StringKeyword);
  return factory.createParenthesizedType(factory.createIntersectionTypeNode([base, factory.createTypeLiteralNode([])]));
}
