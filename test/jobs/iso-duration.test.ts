import { expect, test } from "vitest";
import { isoDurationMs } from "../../src/jobs/iso-duration.ts";

test.each([
  ["PT0S", 0],
  ["PT8H6M12S", 29_172_000],
  ["PT49H", 176_400_000],
  ["PT90M", 5_400_000],
  ["PT0.25S", 250],
  ["P1DT1S", 86_401_000],
])("%s is %i ms", (text, ms) => {
  expect(isoDurationMs(text)).toBe(ms);
});

test.each([
  [undefined],
  [""],
  ["P"],
  ["PT"],
  ["PT-5S"],
  ["-PT5S"],
  ["8h"],
  ["P1M"],
  ["PT5S later"],
])("%s is no duration that can be read", (text) => {
  expect(isoDurationMs(text)).toBeUndefined();
});
