import type { CaseResult } from "./suite/run-suite.ts";

/** A runtime that the suite can be run on. */
export interface Host {
  /** Short name, also for the command line. */
  readonly name: string;
  /** The installed version; undefined when this runtime is not here. */
  version(): Promise<string | undefined>;
  /** Runs the suite in a process of its own. */
  run(stage: Stage): Promise<CaseResult[]>;
}

/** What is prepared for the runtimes. */
export interface Stage {
  readonly serverUrl: string;
  /** Folder with the installed package and `suite.mjs`, which imports it by its name. */
  readonly folder: string;
  /** The suite and the package in one file, as bundlers make it for workers and browsers. */
  readonly workerBundle: string;
  readonly pageBundle: string;
}
