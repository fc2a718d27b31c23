import { checkFault } from "./check-fault.ts";
import type { Fault } from "./fault.ts";

/** A fault, or `"ok"` for a request that goes well. */
export type Step = Fault | "ok";

/** What is to go wrong, by target. */
export class FaultPlan {
  readonly #next = new Map<string, Step[]>();
  readonly #always = new Map<string, Step>();

  /** Adds steps to the queue of a target. */
  next(target: string, steps: readonly Step[]): void {
    const queue = this.#next.get(target) ?? [];
    for (const step of steps) {
      if (step !== "ok") checkFault(target, step);
      queue.push(...new Array<Step>(step === "ok" ? 1 : (step.times ?? 1)).fill(step));
    }
    this.#next.set(target, queue);
  }

  /** Sets what happens to a target when its queue is empty. */
  always(target: string, step: Step): void {
    if (step === "ok") {
      this.#always.delete(target);
      return;
    }
    if (step.times !== undefined)
      throw new TypeError(
        `The fault for "${target}" cannot have times: one that is set with always() stays until "ok" ends it.`,
      );
    checkFault(target, step);
    this.#always.set(target, step);
  }

  /** Takes the step for a request that several targets may name; the first one named wins, and queues win over the rest. */
  take(targets: readonly string[]): Fault | undefined {
    const queue = targets.map((target) => this.#next.get(target)).find((steps) => steps && steps.length > 0);
    const step = queue?.shift() ?? targets.map((target) => this.#always.get(target)).find((standing) => standing);
    return step === "ok" ? undefined : step;
  }

  clear(): void {
    this.#next.clear();
    this.#always.clear();
  }
}
