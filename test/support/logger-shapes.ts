/** Called like pino: overloads with an object first, and methods that need their `this`. */
export class PinoLike {
  readonly written: string[] = [];
  #write(level: number, first: unknown, second?: unknown): void {
    const msg = typeof first === "string" ? first : second;
    this.written.push(JSON.stringify({ level, msg }));
  }
  debug(object: object, message?: string, ...values: unknown[]): void;
  debug(message: string, ...values: unknown[]): void;
  debug(first: unknown, second?: unknown): void {
    this.#write(20, first, second);
  }
  info(object: object, message?: string, ...values: unknown[]): void;
  info(message: string, ...values: unknown[]): void;
  info(first: unknown, second?: unknown): void {
    this.#write(30, first, second);
  }
  warn(object: object, message?: string, ...values: unknown[]): void;
  warn(message: string, ...values: unknown[]): void;
  warn(first: unknown, second?: unknown): void {
    this.#write(40, first, second);
  }
  error(object: object, message?: string, ...values: unknown[]): void;
  error(message: string, ...values: unknown[]): void;
  error(first: unknown, second?: unknown): void {
    this.#write(50, first, second);
  }
}

/** Called like winston: methods that return the logger, and go through one `log`. */
export class WinstonLike {
  readonly written: string[] = [];
  log(level: string, message: unknown): this {
    this.written.push(`${level}: ${String(message)}`);
    return this;
  }
  debug(message: unknown): this {
    return this.log("debug", message);
  }
  info(message: unknown): this {
    return this.log("info", message);
  }
  warn(message: unknown): this {
    return this.log("warn", message);
  }
  error(message: unknown): this {
    return this.log("error", message);
  }
}
