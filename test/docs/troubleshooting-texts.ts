import { readFileSync } from "node:fs";

const guide = readFileSync(new URL("../../guides/troubleshooting.md", import.meta.url), "utf8");

/** The texts in the first cells of guides/troubleshooting.md, as they stand there and as patterns: "…" is anything. */
export const troubleshootingTexts: readonly { text: string; pattern: RegExp }[] = [
  ...guide.matchAll(/^\| (?:``(.+?)``|`([^`]+)`)/gm),
].map(([, quoting, plain = ""]) => {
  const text = quoting ?? plain;
  const parts = text.split("…").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { text, pattern: new RegExp(`^${parts.join("[\\s\\S]*")}`) };
});
