import { type Path, toPointer } from "./json-pointer.ts";

/** A defect that was repaired, an overlay action that found no target or did not fit, a missing summary, or news about the API. */
export type Notice = { readonly rule: string; readonly pointer: string; readonly text: string };

const SHOWN = 20;
/** What is left to do by hand comes first, before what rules have mended already. */
const FIRST = ["news", "summary", "overlay", "sending"];

/** What is said of the whole document needs no place. */
export function sayNotice({ pointer, text }: Notice): string {
  return pointer === "#" ? text : `${pointer}: ${text}`;
}

/** Collects notices in the order in which they were found. */
export class Notices {
  readonly list: Notice[] = [];

  add(rule: string, path: Path, text: string): void {
    this.list.push({ rule, pointer: toPointer(path), text });
  }

  /** One line a notice, grouped by rule; what goes beyond a screen is counted, or shown too if all is asked for. */
  lines(all: boolean): string[] {
    const rules = [...new Set([...FIRST, ...this.list.map(({ rule }) => rule)])];
    const lines = rules.flatMap((rule) =>
      this.list
        .filter((notice) => notice.rule === rule)
        .map((notice) => `notice: ${rule}: ${sayNotice(notice)}`.replaceAll(/\p{Cc}+/gu, " ")),
    );
    if (all || lines.length <= SHOWN) return lines;
    return [...lines.slice(0, SHOWN), `… and ${lines.length - SHOWN} more; --verbose shows all`];
  }
}
