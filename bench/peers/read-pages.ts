// Reads 1,000 pages of 100 jobs with one client: <app> <base URL>. Prints the most memory that it held, in KB.
import { CREDENTIALS, loadApp } from "./load-app.ts";

const [file = "", baseUrl = ""] = process.argv.slice(2);
const app = await loadApp(file, { baseUrl, ...CREDENTIALS });
let jobs = 0;
for (let page = 0; page < 1_000; page += 1) jobs += (await app.listJobs(100, page * 100)).data.length;
if (jobs !== 100_000) throw new Error(`${jobs} jobs instead of 100,000`);
console.log(process.resourceUsage().maxRSS);
