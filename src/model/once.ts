/** Makes it when it is first asked for, and keeps it: what is large and not always needed holds up no start. */
export function once<Made extends object>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => (made ??= make());
}
