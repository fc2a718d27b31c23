// A class that stands in for the client, as JobReader and JobStarter invite to write.
import { expect, test } from "vitest";
import {
  type AirbyteClient,
  cancelJob,
  ensureSync,
  getConnectionHealth,
  getJobStatus,
  getJobs,
  type Job,
  type JobStarter,
  listConnectionHealth,
  runJob,
  startSync,
  waitForJob,
  watchJob,
} from "../../src/index.ts";
import { acmeConnection } from "../support/acme-connection.ts";
import { collect } from "../support/collect.ts";
import { job } from "../support/job-of.ts";

const { connectionId } = acmeConnection(1);

/** Keeps its jobs in a field, so that each method needs its object. A job has ended when it is looked at. */
class OwnAirbyte implements JobStarter, Pick<AirbyteClient, "listConnections"> {
  readonly #jobs = new Map<number, Job>([[7, job("running", { connectionId })]]);

  async createJob({ body }: { body: { connectionId: string } }) {
    const jobId = this.#jobs.size + 7;
    this.#jobs.set(jobId, job("pending", { jobId, connectionId: body.connectionId }));
    return this.#jobs.get(jobId) as Job;
  }

  async getJob({ path: { jobId } }: { path: { jobId: number } }) {
    const seen = this.#jobs.get(jobId) as Job;
    this.#jobs.set(jobId, { ...seen, status: "succeeded" });
    return seen;
  }

  async cancelJob({ path: { jobId } }: { path: { jobId: number } }) {
    this.#jobs.set(jobId, { ...(this.#jobs.get(jobId) as Job), status: "cancelled" });
    return this.#jobs.get(jobId) as Job;
  }

  async listJobs({ query }: { query?: { offset?: number | undefined } | undefined } = {}) {
    return { data: [...this.#jobs.values()].slice(query?.offset ?? 0), next: "", previous: "" };
  }

  async listConnections({ query }: { query?: { offset?: number | undefined } | undefined } = {}) {
    return { data: [this.#connection].slice(query?.offset ?? 0), next: "", previous: "" };
  }

  async getConnection() {
    return this.#connection;
  }

  get #connection() {
    return acmeConnection(1);
  }
}

const quick = { intervalMs: 1 };

test.each<[name: string, work: (airbyte: OwnAirbyte) => Promise<unknown>, result: unknown]>([
  ["cancelJob", (own) => cancelJob(own, 7, quick), { status: "cancelled" }],
  ["ensureSync", (own) => ensureSync(own, connectionId, quick), { jobId: 8, status: "succeeded" }],
  ["getConnectionHealth", (own) => getConnectionHealth(own, connectionId), { status: "running" }],
  ["getJobStatus", (own) => getJobStatus(own, 7), { status: "running" }],
  ["getJobs", (own) => getJobs(own), [{ jobId: 7 }]],
  ["listConnectionHealth", (own) => listConnectionHealth(own), { connections: [{ status: "running" }], failures: [] }],
  ["runJob", (own) => runJob(own, { connectionId, jobType: "reset" }, quick), { jobId: 8, status: "succeeded" }],
  ["startSync", (own) => startSync(own, connectionId), { jobId: 8, attached: false }],
  ["waitForJob", (own) => waitForJob(own, 7, quick), { status: "succeeded" }],
  ["watchJob", (own) => collect(watchJob(own, 7, quick)), [{ status: "running" }, { status: "succeeded" }]],
])("%s calls the methods of a client on their object", async (_name, work, result) => {
  expect(await work(new OwnAirbyte())).toMatchObject(result as object);
});
