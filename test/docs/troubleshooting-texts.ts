import { read } from "./documents.ts";

/** The texts in the first cells of guides/troubleshooting.md, as they stand there and as patterns: "…" is anything. */
export const troubleshootingTexts: readonly { text: string; pattern: RegExp }[] = [
  ...read("guides/troubleshooting.md").matchAll(/^\| (?:``(.+?)``|`([^`]+)`)/gm),
].map(([, quoting, plain = ""]) => {
  const text = quoting ?? plain;
  const parts = text.split("…").map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return { text, pattern: new RegExp(`^${parts.join("[\\s\\S]*")}`) };
});
