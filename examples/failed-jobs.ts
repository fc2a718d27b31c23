/**
 * List the newest 20 jobs that failed in the last week. Against the mock, whose jobs are old, in the last ten years.
 *
 *   npx node examples/failed-jobs.ts
 */
import { paginate } from "airbyte-client";
import { connect } from "./support/connect.ts";
import { explain } from "./support/explain.ts";
import { table } from "./support/table.ts";

const { airbyte, mock, close } = await connect({}, { jobs: 300 });
try {
  const days = mock ? 3650 : 7;
  // Airbyte reads ISO dates here, not the numbers that its own documentation shows.
  const createdAtStart = new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
  const rows = [["job", "connection", "type", "started", "duration"]];
  for await (const job of paginate(airbyte.listJobs, {
    query: { status: "failed", createdAtStart, orderBy: "createdAt|DESC" },
  })) {
    rows.push([String(job.jobId), job.connectionId, job.jobType, job.startTime, job.duration ?? ""]);
    if (rows.length > 20) break; // no further page is fetched
  }
  console.log(rows.length === 1 ? "No job has failed." : `The newest ${rows.length - 1} failed jobs\n\n${table(rows)}`);
} catch (error) {
  explain(error);
} finally {
  await close();
}
