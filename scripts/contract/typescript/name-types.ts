import ts from "typescript";

const { factory, SyntaxKind } = ts;

const NAMESPACE = "Schemas";
const EXPORT = factory.createModifier(SyntaxKind.ExportKeyword);
const ABOUT_NAMES = `*
 * All named types of the API, those of requests and of responses.
 *
 * @example
 * const rename = (connection: Schemas.ConnectionResponse) => connection.name.trim();
 `;
/** The name of the type that keeps enums open, for the messages of compilers. */
export const OTHER_VALUE = "OtherValue";
const ABOUT_OTHER_VALUE = `*
 * A value that this version does not know: a newer server may answer it. So a \`switch\` needs a default, and what you send back has to go through
 * \`asInput\` first.
 `;
const ABOUT_INDEX = "* The same types, by a name that is computed: `Schemas[Name]`. ";
/** No word of the language begins with a capital letter. */
const NAME = /^[A-Z]\w*$/;

/**
 * The types with a name for each schema, such as `Schemas.JobResponse`, which editors and compilers then show in place of all its
 * properties. `nodes` are what the type generator makes: in them a schema is a property of `components`, and its type has no name.
 */
export function nameTypes(nodes: readonly ts.Node[]): ts.Node[] {
  const schemas = schemasIn(nodes);
  const used = usedNames(nodes);
  const names = new Set([...schemas.keys()].filter((name) => NAME.test(name) && !used.has(name)));
  const aliases: ts.Statement[] = [];
  const refer = (node: ts.Node): ts.Node => {
    if (ts.isIndexedAccessTypeNode(node)) {
      const name = schemaName(node);
      return name !== undefined && names.has(name) ? reference(name) : node;
    }
    const visited = ts.visitEachChild(node, refer, undefined);
    const name = ts.isPropertySignature(node) ? textOf(node.name) : "";
    if (schemas.get(name) !== node || !names.has(name)) return visited;
    aliases.push(alias(name, visited as ts.PropertySignature));
    return factory.createPropertySignature(undefined, name, undefined, reference(name));
  };
  const referring = nodes.map(refer);
  // Editors show the comments in this order.
  return [...referring, namespace([...aliases, otherValue()]), index()];
}

/** `export type JobResponse = …`, with the comment of the property. */
function alias(name: string, property: ts.PropertySignature): ts.Statement {
  const type = property.type ?? factory.createKeywordTypeNode(SyntaxKind.UnknownKeyword);
  const declaration = factory.createTypeAliasDeclaration([EXPORT], name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(property));
}

/** `export type OtherValue = string & {}`: takes every string and, unlike `string`, does not swallow the known values in a union. */
function otherValue(): ts.Statement {
  const base = factory.createKeywordTypeNode(SyntaxKind.StringKeyword);
  const type = factory.createIntersectionTypeNode([base, factory.createTypeLiteralNode([])]);
  const declaration = factory.createTypeAliasDeclaration([EXPORT], OTHER_VALUE, undefined, type);
  return comment(declaration, ABOUT_OTHER_VALUE);
}

/** `export declare namespace Schemas { … }` */
function namespace(aliases: readonly ts.Statement[]): ts.Node {
  const modifiers = [EXPORT, factory.createModifier(SyntaxKind.DeclareKeyword)];
  const body = factory.createModuleBlock(aliases);
  const name = factory.createIdentifier(NAMESPACE);
  return comment(factory.createModuleDeclaration(modifiers, name, body, ts.NodeFlags.Namespace), ABOUT_NAMES);
}

/** `export type Schemas = components["schemas"]`: the same types by a name that is computed, or that is no identifier. */
function index(): ts.Node {
  const schemas = factory.createIndexedAccessTypeNode(
    factory.createTypeReferenceNode("components"),
    literal("schemas"),
  );
  return comment(factory.createTypeAliasDeclaration([EXPORT], NAMESPACE, undefined, schemas), ABOUT_INDEX);
}

function comment<T extends ts.Node>(node: T, text: string): T {
  return ts.addSyntheticLeadingComment(node, SyntaxKind.MultiLineCommentTrivia, text, true);
}

/** `Schemas.JobResponse` */
export function reference(name: string): ts.TypeNode {
  return factory.createTypeReferenceNode(factory.createQualifiedName(factory.createIdentifier(NAMESPACE), name));
}

/** The `JobResponse` of `components["schemas"]["JobResponse"]`. */
function schemaName({ objectType, indexType }: ts.IndexedAccessTypeNode): string | undefined {
  const isSchemas = ts.isIndexedAccessTypeNode(objectType) && textOf(objectType.indexType) === "schemas";
  if (!isSchemas || !ts.isTypeReferenceNode(objectType.objectType)) return undefined;
  return textOf(objectType.objectType.typeName) === "components" ? textOf(indexType) : undefined;
}

/** The names of the types, other than schemas, that the nodes refer to, such as `Record`. */
function usedNames(nodes: readonly ts.Node[]): Set<string> {
  const names = new Set<string>();
  const look = (node: ts.Node): void => {
    if (ts.isTypeReferenceNode(node)) names.add(textOf(node.typeName));
    ts.forEachChild(node, look);
  };
  nodes.forEach(look);
  return names;
}

function schemasIn(nodes: readonly ts.Node[]): Map<string, ts.PropertySignature> {
  const components = nodes.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === "components");
  const schemas = propertiesOf(components).get("schemas")?.type;
  return propertiesOf(schemas && ts.isTypeLiteralNode(schemas) ? schemas : undefined);
}

function propertiesOf(type?: ts.InterfaceDeclaration | ts.TypeLiteralNode): Map<string, ts.PropertySignature> {
  const members: readonly ts.Node[] = type?.members ?? [];
  const properties = members.filter(ts.isPropertySignature);
  return new Map(properties.map((property) => [textOf(property.name), property]));
}

/** The text of a name, as an identifier or a string. */
function textOf(node: ts.Node): string {
  if (ts.isLiteralTypeNode(node)) return textOf(node.literal);
  return ts.isIdentifier(node) || ts.isStringLiteral(node) ? node.text : "";
}

function literal(text: string): ts.TypeNode {
  return factory.createLiteralTypeNode(factory.createStringLiteral(text));
}
