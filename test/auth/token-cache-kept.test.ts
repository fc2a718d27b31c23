// How long tokens are kept although they are refused.

import { expect, test } from "vitest";
import { tokenLab } from "../support/token-lab.ts";

test("an expired token is not kept, whatever was refused before", async () => {
  const { cache, clock, filled, last, replace } = tokenLab();
  let token = await filled(60_000);
  for (let call = 0; call < 3; call += 1) {
    const waiting = replace(token);
    token = last().succeed(10_000);
    await waiting;
    cache.replacementRejected(token);
  }
  expect(cache.keeps(token)).toBe(true);
  clock.advance(10_000);
  expect(cache.keeps(token)).toBe(false);
});

test("after the pause it takes three refused replacements again", async () => {
  const { cache, clock, filled, last, replace } = tokenLab();
  let token = await filled();
  const refuse = async () => {
    const waiting = replace(token);
    token = last().succeed();
    await waiting;
    cache.replacementRejected(token);
  };
  for (let call = 0; call < 3; call += 1) await refuse();
  expect(cache.keeps(token)).toBe(true);
  clock.advance(30_000);
  await refuse();
  expect(cache.keeps(token)).toBe(false);
});

test("the expiry that is told has no fractions", async () => {
  const { cache, clock, filled } = tokenLab();
  await filled();
  clock.monotonic += 0.4;
  expect(Number.isInteger(cache.peek()?.expiresAtMs)).toBe(true);
});
