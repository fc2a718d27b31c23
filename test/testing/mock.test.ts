// Reading the contract takes Prism about a second per test file, so all that is tested on the mock shares this one.
// One part alone: npx vitest run test/testing -t "a sync goes from pending"
import "./token-requests.cases.ts";
import "./tokens.cases.ts";
import "./contract.cases.ts";
import "./requests.cases.ts";
import "./schedules.cases.ts";
import "./server-rules.cases.ts";
import "./ids.cases.ts";
import "./jobs.cases.ts";
import "./lists.cases.ts";
import "./writes.cases.ts";
import "./connector-writes.cases.ts";
import "./connection-writes.cases.ts";
import "./mapper-writes.cases.ts";
import "./forgotten-writes.cases.ts";
import "./refused-writes.cases.ts";
import "./fault-answers.cases.ts";
import "./problem-data.cases.ts";
import "./faults.cases.ts";
import "./deployments.cases.ts";
import "./cloud.cases.ts";
import "./read-only.cases.ts";
import "./life.cases.ts";
