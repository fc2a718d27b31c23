import type { ServerResponse } from "node:http";
import type { Answer } from "../answers/answer.ts";
import type { Fault } from "../faults/fault.ts";

const noFault: Fault = {};

/** Sends an answer, as well or as badly as the fault wants it. `onHead` is called once the status is on its way. */
export async function deliver(
  response: ServerResponse,
  answer: Answer,
  fault: Fault = noFault,
  onHead: () => void,
): Promise<void> {
  if (fault.delayMs) await pause(response, fault.delayMs);
  if (response.destroyed || fault.stall === "before-headers") return;
  if (fault.cut === "before-response") {
    response.destroy();
    return;
  }
  const { bytes } = fault;
  const body = Buffer.from(answer.text);
  const length = bytes ?? body.length;
  const hasBody = answer.status !== 204 && answer.status !== 304;
  response.writeHead(answer.status, {
    ...(hasBody && Number.isFinite(length) && { "content-length": length }),
    ...answer.headers,
  });
  onHead();
  if (fault.stall === "after-headers") response.flushHeaders();
  else if (fault.stall === "mid-body" || fault.cut === "mid-body") await writeHalf(response, body, fault);
  else if (bytes !== undefined) await writeMany(response, bytes);
  else response.end(hasBody ? body : undefined);
}

/** Waits, but not for a caller who has left: closing the mock ends every wait too. */
function pause(response: ServerResponse, delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, delayMs);
    response.once("close", () => {
      clearTimeout(timer);
      resolve();
    });
  });
}

async function writeHalf(response: ServerResponse, body: Buffer, fault: Fault): Promise<void> {
  await written(response, body.subarray(0, Math.floor(body.length / 2)));
  if (fault.cut) response.destroy();
}

async function writeMany(response: ServerResponse, bytes: number): Promise<void> {
  const chunk = Buffer.alloc(65_536, "x");
  const opening = Buffer.from('{"message":"').subarray(0, bytes);
  await written(response, opening);
  for (let left = bytes - opening.length; left > 0 && !response.destroyed; left -= chunk.length) {
    await written(response, left < chunk.length ? chunk.subarray(0, left) : chunk);
  }
  response.end();
}

/** Resolves when the bytes have left for the socket, or when the caller is gone. */
function written(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => {
    response.once("close", resolve);
    response.write(bytes, () => {
      response.off("close", resolve);
      resolve();
    });
  });
}
