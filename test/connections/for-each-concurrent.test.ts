import { expect, test } from "vitest";
import { forEachConcurrent } from "../../src/connections/for-each-concurrent.ts";

test("every item is worked on once, in order, never more at a time than allowed", async () => {
  const begun: number[] = [];
  let running = 0;
  await forEachConcurrent(2, [1, 2, 3, 4, 5], async (item) => {
    begun.push(item);
    running += 1;
    expect(running).toBeLessThanOrEqual(2);
    await Promise.resolve();
    running -= 1;
  });
  expect(begun).toEqual([1, 2, 3, 4, 5]);
});

test("after a rejection no further item is begun", async () => {
  const begun: number[] = [];
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const reason = new Error("enough");
  const all = forEachConcurrent(2, [1, 2, 3, 4], async (item) => {
    begun.push(item);
    if (item === 1) throw reason;
    await released;
  });
  await expect(all).rejects.toBe(reason);
  release();
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual([1, 2]);
});

test("nothing to do is done at once", async () => {
  await expect(forEachConcurrent(3, [], () => Promise.reject(new Error("never")))).resolves.toBeUndefined();
});
