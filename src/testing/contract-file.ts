import { fileURLToPath } from "node:url";

/** The contract as the package ships it. `src/testing` and `dist/testing` are equally deep, so one path serves both. */
export const contractFile: string = fileURLToPath(new URL("../../openapi/airbyte.yaml", import.meta.url));
