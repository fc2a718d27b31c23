import { expect, test } from "vitest";
import { ConnectionError, TimeoutError } from "../../src/errors.ts";
import { newCall } from "../../src/http/new-call.ts";
import { allOperations, routeOf } from "../../src/http/operation.ts";
import { type Outcome, retryRule } from "../../src/http/retry-rules.ts";
import { resolveSettings } from "../../src/settings.ts";
import { read } from "./documents.ts";

const [, table = "", notes = ""] =
  /## What is repeated\n\n([\s\S]*?)\n\n([\s\S]*?)\n\n/.exec(read("guides/retries.md")) ?? [];
const rows = [...table.matchAll(/^\| (.*) \|$/gm)].slice(1).map(([, cells = ""]) => cells.split(" | "));
const [, repeatable = "", never = "", costly = ""] = notes.split(/[¹²³]/);

const settings = resolveSettings({ auth: "none" });
const call = newCall(routeOf("GET", "/jobs"), {}, settings);
/** What the columns are for, in their order. */
const COLUMNS = ["safe", "idempotent", "unsafe", "never"] as const;

const lost = (sent: "no" | "maybe", retryable = true) => new ConnectionError("", { ...call, sent, retryable });
const answer = (status: number, headers = {}) => ({ response: new Response(null, { status, headers }) });
const OUTCOMES: Record<string, Outcome> = {
  "connection never opened": { error: lost("no") },
  "connection lost": { error: lost("maybe") },
  "time limit": { error: new TimeoutError("", { phase: "headers", limitMs: 1 }) },
  "429 with Retry-After": answer(429, { "retry-after": "1" }),
  "429 without": answer(429),
  "an untrusted certificate": { error: lost("no", false) },
};

/** Statuses, one by one, of a text such as "502, 520 to 530". */
const statusesIn = (text: string) =>
  [...text.matchAll(/\b(\d{3})(?: to (\d{3}))?/g)].flatMap(([, from, to = from]) => statuses(Number(from), Number(to)));
const statuses = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
const elsewhere = statuses(400, 599).filter((status) => !statusesIn(table).includes(status));

/** What the first cell of a row is about. */
function outcomesOf(cell = ""): Outcome[] {
  return cell.split(", ").flatMap((part): Outcome[] => {
    const found = part === "everything else" ? elsewhere : statusesIn(part);
    const known = OUTCOMES[part];
    if (known) return [known];
    return found.length > 0 ? found.map((status) => answer(status)) : expect.fail(part);
  });
}

function ruleIn(cell = "") {
  const [, word, seconds = 0] = /^(yes|once|no)³?(?:, after (\d+) s)?$/.exec(cell) ?? expect.fail(cell);
  if (word === "no") return undefined;
  return { atMost: word === "once" ? 1 : Number.POSITIVE_INFINITY, minDelayMs: Number(seconds) * 1_000 };
}

test.each(rows)("guides/retries.md says what the client repeats after: %s", (what, ...cells) => {
  for (const outcome of outcomesOf(what))
    for (const [column, resend] of COLUMNS.entries())
      expect(retryRule(outcome, { ...call, resend }), resend).toEqual(ruleIn(cells[column]));
});

test("guides/retries.md names the statuses after which a costly read is not repeated, though others are", () => {
  const spared = rows
    .flatMap(([what]) => outcomesOf(what))
    .filter((outcome) => retryRule(outcome, { ...call, costly: true }) !== retryRule(outcome, call))
    .flatMap(({ response }) => response?.status ?? []);
  expect(spared.sort()).toEqual(statusesIn(costly));
});

test("guides/retries.md names the operations that are not repeated as their method is", () => {
  const idsIn = (text: string) => (text.match(/`\w+`/g) ?? []).map((id) => id.slice(1, -1)).sort();
  const calls = allOperations().map((operation) => newCall(operation, {}, settings));
  const idsOf = (isMeant: (one: typeof call) => boolean) =>
    calls
      .filter(isMeant)
      .map((each) => each.operationId)
      .sort();
  expect(idsIn(repeatable)).toEqual(idsOf(({ method, resend }) => method === "POST" && resend === "idempotent"));
  expect(idsIn(never)).toEqual(idsOf(({ resend }) => resend === "never"));
  expect(idsIn(costly)).toEqual(idsOf((each) => each.costly));
});
