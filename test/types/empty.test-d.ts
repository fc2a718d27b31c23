// What the compiler counts before a consumer has asked for anything.
export {};
