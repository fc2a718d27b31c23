// A new option of a call has to be named where options are checked.
import type { CallOptions } from "airbyte-client";
import type { READ_OPTIONS } from "../../src/call-options.ts";
import { exactly } from "./exactly.ts";

declare const named: (typeof READ_OPTIONS)[number] | "idempotent";
exactly<keyof CallOptions>()(named);
