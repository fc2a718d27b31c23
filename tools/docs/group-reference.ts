/**
 * A plugin of TypeDoc for `npm run docs`: groups the reference by task and requests by resource, and shortens what is
 * generated to what a reader looks up. An export that has no group fails the build.
 */
import { Application, Comment, CommentTag, Converter, type DeclarationReflection, ReflectionKind } from "typedoc";
import { categoryOf } from "./category-of.ts";
import { GROUP_ORDER, groupOf } from "./group-of.ts";

const GENERATED = "src/generated/";
/** What serves the compiler, and is not for reading. */
const COMPILER_TYPES: Readonly<Record<string, string>> = {
  paths: "Every path of the API, for `GET`, `POST` and the like.",
  operations: "Every operation of the API: parameters, bodies and answers.",
  components: "What paths and operations refer to; for the types of the API use `Schemas`.",
};

/** What makes errors of two copies of the package alike, and their printing safe: nothing to call. */
const MACHINERY = new Set(["className", "[hasInstance]", "[INSPECT]"]);

export function load(app: Application): void {
  // Not earlier: plugins are loaded before typedoc.json is read, which begins with the defaults.
  app.on(Application.EVENT_BOOTSTRAP_END, () => app.options.setValue("groupOrder", [...GROUP_ORDER, "*"]));
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    for (const reflection of project.getReflectionsByKind(ReflectionKind.All) as DeclarationReflection[]) {
      const symbol = project.getSymbolIdFromReflection(reflection);
      if (!symbol || symbol.packageName !== project.packageName) continue;
      const { packagePath: file } = symbol;
      if (MACHINERY.has(reflection.name)) {
        project.removeReflection(reflection);
        continue;
      }
      if (file.startsWith(GENERATED)) {
        // Its words are the contract's, and `npm run spec:check` says where those are missing.
        if (!isExport(reflection) && !reflection.kindOf(ReflectionKind.TypeAlias))
          Object.assign(symbol, { packageName: "the contract" });
      }
      const category = file === `${GENERATED}operations.gen.ts` ? categoryOf(reflection.name) : undefined;
      if (category) tagDocumented(reflection, "@category", category);
      if (!isExport(reflection)) continue;
      // First, because it gives them words, and without any they get no group.
      if (file === `${GENERATED}airbyte.gen.ts`) shorten(reflection);
      const group = groupOf(file, reflection.name);
      if (group) tagDocumented(reflection, "@group", group);
      else app.logger.error(`${reflection.name} of ${file} has no group: add the file to tools/docs/group-of.ts`);
    }
  });
}

function isExport({ parent }: DeclarationReflection): boolean {
  return parent?.kindOf(ReflectionKind.Module) === true;
}

function shorten(reflection: DeclarationReflection): void {
  const text = COMPILER_TYPES[reflection.name];
  if (text === undefined) return;
  comment(reflection).summary = [{ kind: "text", text }];
  for (const child of [...(reflection.children ?? [])]) reflection.project.removeReflection(child);
}

/** Only where there are words: a tag alone counts as documentation for TypeDoc, which would then miss none. */
function tagDocumented(reflection: DeclarationReflection, name: "@group" | "@category", text: string): void {
  const described = [reflection, ...(reflection.signatures ?? [])].some((each) => each.hasComment());
  if (!described) return;
  comment(reflection).blockTags.push(new CommentTag(name, [{ kind: "text", text }]));
}

function comment(reflection: DeclarationReflection): Comment {
  reflection.comment ??= new Comment();
  return reflection.comment;
}
