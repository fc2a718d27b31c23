import { posix } from "node:path";
import ts from "typescript";

/** One import of a file. */
export interface Import {
  readonly file: string;
  /** A package, or a path in the folder that is checked. */
  readonly target: string;
  /** Gone when types are stripped. */
  readonly typeOnly: boolean;
  /** By `import()`. */
  readonly isDynamic: boolean;
}

/** Everything that a file imports, at run time or for its types; `text` is what is in it. */
export function importsOf(file: string, text: string): Import[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean, isDynamic = false): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { text: name } = specifier;
    const target = name.startsWith(".") ? posix.join(posix.dirname(file), name) : name;
    found.push({ file, target, typeOnly, isDynamic });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) add(node.argument.literal, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], false, true);
    ts.forEachChild(node, visit);
  };
  visit(source);
  // A consumer would need such types, too.
  for (const { fileName: target } of source.typeReferenceDirectives)
    found.push({ file, target, typeOnly: true, isDynamic: false });
  return found;
}

/** Whether an import is gone when types are stripped. One of single types stays, for what the module does when it is loaded. */
function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  return clause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
}
