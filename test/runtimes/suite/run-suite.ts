import { callCases } from "./call-cases.ts";
import { type Case, CaseContext, type Place } from "./case.ts";
import { errorCases } from "./error-cases.ts";
import { tokenCases } from "./token-cases.ts";

/** What became of a case. */
export interface CaseResult {
  readonly name: string;
  readonly outcome: "passed" | "failed" | "not run";
  readonly why?: string;
}

const CASES: readonly Case[] = [...tokenCases, ...callCases, ...errorCases];
const LONGEST_CASE_MS = 30_000;

/** Runs every case, one after the other. Never rejects. */
export async function runSuite(place: Place): Promise<CaseResult[]> {
  const lost: string[] = [];
  globalThis.addEventListener?.("unhandledrejection", (event) => {
    event.preventDefault();
    lost.push(String((event as PromiseRejectionEvent).reason));
  });
  const results: CaseResult[] = [];
  for (const [number, each] of CASES.entries()) results.push(await runCase(each, place, number));
  const last = { name: "no rejection is left unhandled" };
  // A rejection is reported once the task that caused it is over.
  await new Promise((resolve) => setTimeout(resolve, 0));
  results.push(
    lost.length === 0 ? { ...last, outcome: "passed" } : { ...last, outcome: "failed", why: lost.join("; ") },
  );
  return results;
}

async function runCase({ name, needsSecret, run }: Case, place: Place, number: number): Promise<CaseResult> {
  if (needsSecret && place.tokens === "provider") return { name, outcome: "not run", why: "needs a client secret" };
  const context = new CaseContext(place, number);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done after ${LONGEST_CASE_MS} ms`)), LONGEST_CASE_MS);
  });
  try {
    await Promise.race([run(context), tooLong]);
    return { name, outcome: "passed" };
  } catch (error) {
    return { name, outcome: "failed", why: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
    context.close();
  }
}
