import type { YAMLParseError } from "yaml";

/** A YAML fault in one line, `api.yaml:3:1: not YAML: …`; the place comes first and is not said again at the end. */
export function yamlFault(source: string, fault: YAMLParseError): string {
  const at = fault.linePos?.[0];
  const place = `${source}${at ? `:${at.line}:${at.col}` : ""}`;
  if (fault.code === "MULTIPLE_DOCS") return `${place}: a second document begins here; give one.`;
  const line = fault.message.split("\n")[0] ?? "";
  const text = line.replace(/ at line \d+, column \d+:?$/, "").replace(/:$/, "");
  return `${place}: not YAML: ${text}.`;
}
