/**
 * A machine that is busy with builds and browsers takes longer than the second that Testing Library waits: what is
 * waited for is what the tests are about, not how long it takes.
 */
if (typeof document !== "undefined") {
  const { configure } = await import("@testing-library/react");
  configure({ asyncUtilTimeout: 20_000 });
}
