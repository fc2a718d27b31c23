/** First line of every generated file. */
export const HEADER = "// Do not edit; run `npm run generate`.";
