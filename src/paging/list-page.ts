/** What a list operation answers: the items themselves, or an object that holds them under one of Airbyte's names. */
export type ListPage =
  | readonly unknown[]
  | { readonly data: readonly unknown[] }
  | { readonly applications: readonly unknown[] }
  | { readonly organizations: readonly unknown[] };

/** The items on a page, and whether the server hints at more, if it speaks of that; undefined if the answer is no list. */
export function readPage(answer: unknown): { items: readonly unknown[]; more: boolean | undefined } | undefined {
  if (Array.isArray(answer)) return { items: answer, more: undefined };
  if (typeof answer !== "object" || answer === null) return undefined;
  const { data, applications, organizations, ...others } = answer as Record<string, unknown>;
  const items = [data, applications, organizations].find((each) => Array.isArray(each));
  // Only whether there is a link matters. It often points to another host and forgets filters, so it is never requested.
  const hints = Object.entries(others).filter(([name]) => name.startsWith("next"));
  return items && { items, more: hints.length === 0 ? undefined : hints.some(([, value]) => Boolean(value)) };
}
