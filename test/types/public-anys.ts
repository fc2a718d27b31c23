import { join, relative } from "node:path";
import ts from "typescript";

const ROOT = join(import.meta.dirname, "..", "..");

/** The places in the public types of an entry, such as `src/index.ts`, where `any` stands, as `AirbyteClient.GET…`. */
export function publicAnys(program: ts.Program, path: string): string[] {
  const checker = program.getTypeChecker();
  const file = program.getSourceFile(join(ROOT, path));
  const entry = file && checker.getSymbolAtLocation(file);
  if (!file || !entry) throw new Error(`${path} is not part of the program`);
  const anys: string[] = [];
  const seen = new Set<ts.Type>();

  const visit = (type: ts.Type, place: string): void => {
    if (type.flags & ts.TypeFlags.Any) anys.push(place);
    if (seen.has(type) || isForeign(type)) return;
    seen.add(type);
    if (type.isUnionOrIntersection()) for (const part of type.types) visit(part, place);
    for (const signature of [...type.getCallSignatures(), ...type.getConstructSignatures()]) {
      for (const parameter of signature.getParameters()) {
        visit(checker.getTypeOfSymbolAtLocation(parameter, file), `${place}(${parameter.name})`);
      }
      visit(signature.getReturnType(), `${place}()`);
    }
    const reference = type as ts.TypeReference;
    for (const [index, argument] of checker.getTypeArguments(reference).entries()) {
      // `AsyncIterable<Item>` is `AsyncIterable<Item, any, any>`: the language's own default, not ours.
      const byDefault = reference.target.typeParameters?.[index]?.getDefault();
      if (argument !== byDefault) visit(argument, `${place}<>`);
    }
    for (const index of checker.getIndexInfosOfType(type)) visit(index.type, `${place}[]`);
    for (const property of type.getProperties()) {
      if (isOurs(property)) visit(checker.getTypeOfSymbolAtLocation(property, file), `${place}.${property.name}`);
    }
  };

  for (const exported of checker.getExportsOfModule(entry)) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    if (symbol.flags & ts.SymbolFlags.Type) visit(checker.getDeclaredTypeOfSymbol(symbol), exported.name);
    if (symbol.flags & ts.SymbolFlags.Value) visit(checker.getTypeOfSymbolAtLocation(symbol, file), exported.name);
  }
  return anys;
}

/** Types of the language and of other packages are theirs; what we fill them with is looked at through their arguments. */
function isForeign(type: ts.Type): boolean {
  const symbol = type.aliasSymbol ?? type.symbol;
  return symbol !== undefined && symbol.declarations !== undefined && !isOurs(symbol) && !hasArguments(type);
}

function isOurs(symbol: ts.Symbol): boolean {
  const declarations = symbol.declarations ?? [];
  return declarations.some(
    (declaration) => !relative(join(ROOT, "src"), declaration.getSourceFile().fileName).startsWith(".."),
  );
}

function hasArguments(type: ts.Type): boolean {
  return ((type as ts.TypeReference).typeArguments?.length ?? 0) > 0 || (type.aliasTypeArguments?.length ?? 0) > 0;
}
