const FRAMES = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** One line that is rewritten in a terminal; elsewhere a line for each new text. */
export interface Progress {
  show(text: string): void;
  done(text: string): void;
  /** Ends the line if `done` has not, as after an error. */
  stop(): void;
}

export function startProgress(out: NodeJS.WriteStream = process.stdout): Progress {
  const startedMs = performance.now();
  const elapsed = (): string => `${((performance.now() - startedMs) / 1000).toFixed(1).padStart(5)} s`;
  let text = "";
  if (!out.isTTY) {
    const line = (next: string): void => {
      if (next !== text) out.write(`  ${elapsed()}  ${next}\n`);
      text = next;
    };
    return { show: line, done: line, stop: () => {} };
  }
  let frame = 0;
  const draw = (): void => {
    frame += 1;
    out.write(`\r\x1b[2K  ${FRAMES[frame % FRAMES.length]} ${elapsed()}  ${text}`);
  };
  // Does not keep a program alive that forgets to stop it.
  const timer = setInterval(draw, 80).unref();
  let ended = false;
  const end = (mark: string, last: string): void => {
    if (ended) return;
    ended = true;
    clearInterval(timer);
    out.write(`\r\x1b[2K  ${mark} ${elapsed()}  ${last}\n`);
  };
  return {
    show: (next) => {
      text = next;
    },
    done: (last) => end("✓", last),
    stop: () => end("✗", text),
  };
}
