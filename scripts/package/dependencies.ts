import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DOORS } from "../imports/broken-imports.ts";

/**
 * Compares what the installed package depends on with the packages that the source has a door for. The bundler takes a package that
 * is not among the dependencies into our own files, and one that nothing imports would be installed for nothing.
 */
export async function checkDependencies(installed: string): Promise<string[]> {
  const { dependencies = {} } = JSON.parse(await readFile(join(installed, "package.json"), "utf8"));
  const doors = Object.keys(DOORS);
  return [
    ...doors.filter((name) => !(name in dependencies)).map((name) => `${name} is imported, but is no dependency`),
    ...Object.keys(dependencies)
      .filter((name) => !doors.includes(name))
      .map((name) => `${name} is a dependency, but scripts/imports/broken-imports.ts has no door for it`),
  ];
}
