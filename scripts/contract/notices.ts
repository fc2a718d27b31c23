import { type Path, toPointer } from "./json-pointer.ts";

/** Something that was found wanting and mended, or an overlay action or summary that is missing. */
export type Notice = { readonly rule: string; readonly pointer: string; readonly text: string };

const SHOWN_PER_REPAIR = 20;
/** What a person must know in full: it names what is left to do by hand. */
const SHOWN_IN_FULL = new Set(["overlay", "summary"]);

/** Collects notices in the order in which they were found. */
export class Notices {
  readonly list: Notice[] = [];

  add(rule: string, path: Path, text: string): void {
    this.list.push({ rule, pointer: toPointer(path), text });
  }

  /** One line a notice, grouped by rule; a repair that was needed very often is cut short. */
  lines(): string[] {
    const byRule = new Map<string, Notice[]>();
    for (const notice of this.list) byRule.set(notice.rule, [...(byRule.get(notice.rule) ?? []), notice]);
    return [...byRule].flatMap(([rule, notices]) => {
      const limit = SHOWN_IN_FULL.has(rule) ? notices.length : SHOWN_PER_REPAIR;
      const shown = notices.slice(0, limit).map(({ pointer, text }) => `notice: ${rule}: ${pointer}: ${text}`);
      const hidden = notices.length - shown.length;
      return hidden > 0 ? [...shown, `notice: ${rule}: and ${hidden} more`] : shown;
    });
  }
}
