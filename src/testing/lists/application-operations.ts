import { randomUUID } from "node:crypto";
import { jsonAnswer } from "../answers/answer.ts";
import { errorId } from "../answers/error-id.ts";
import type { Contract } from "../contract/contract.ts";
import type { Call, Handlers } from "../server/handler.ts";
import type { SettledOptions } from "../settle-options.ts";
import { notFound } from "./unknown-item.ts";

/** Applications are those of the contract's example. Community has a single one, made from its settings at every call. */
export function applicationOperations(contract: Contract, deployment: SettledOptions["deployment"]): Handlers {
  const applications = contract.exampleItems("listApplications");
  const idOf = ({ parameters }: Call) => parameters.applicationId ?? "";
  if (deployment === "community") {
    return {
      listApplications: () =>
        jsonAnswer(200, { applications: applications.slice(0, 1).map((one) => ({ ...one, id: randomUUID() })) }),
      getApplication: (call) => notFound("applicationId", idOf(call)),
      createApplication: () => errorId(500),
      deleteApplication: () => errorId(500),
    };
  }
  const find = (call: Call) => applications.find(({ id }) => id === idOf(call));
  return {
    getApplication: (call) => {
      const application = find(call);
      return application ? jsonAnswer(200, application) : notFound("applicationId", idOf(call));
    },
    deleteApplication: (call) => {
      const application = find(call);
      return application ? jsonAnswer(200, application) : errorId(500);
    },
  };
}
