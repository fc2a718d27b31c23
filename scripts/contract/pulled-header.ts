/** How `npm run spec:pull` begins a contract. What begins otherwise is an upstream document. */
export const PULLED_HEADER =
  "# Do not edit; made by `npm run spec:pull` from the upstream document and overlay.yaml.\n";

/** Whether a text is a pulled contract; the end of its first line may differ from version to version. */
export function isPulled(text: string): boolean {
  return text.startsWith("# Do not edit; made by `npm run spec:pull`");
}
