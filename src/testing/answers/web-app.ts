import { type Answer, htmlAnswer } from "./answer.ts";

const page = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>Airbyte</title></head>
  <body><div id="root"></div><script type="module" src="/assets/index.js"></script></body>
</html>
`;

/** The start page of the web app, which the server gives with status 200 for every path that is not its own. */
export function webApp(): Answer {
  return htmlAnswer(200, page);
}
