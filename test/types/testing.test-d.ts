// What editors offer, and the compiler takes, as the target of a fault.
import type { FaultTarget, MockAirbyte } from "airbyte-client/testing";
import { exactly } from "./exactly.ts";

declare const mock: MockAirbyte;
declare const offered: Extract<FaultTarget, "listJobs" | "token" | "*" | "listJob">;

exactly<"listJobs" | "token" | "*">()(offered);
mock.next("listJobs", "ok");
mock.next("GET /jobs/48213", { status: 503 });
mock.always("*", "ok");
const target: string = "getJob";
mock.always(target, "ok");
// @ts-expect-error: a target is a text.
mock.next(7, "ok");
