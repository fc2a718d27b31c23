/** Everything that an iterable gives. `Array.fromAsync` does the same from Node 22 on. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}
