/**
 * Milliseconds that this process spent on the work: what other programs do on a busy machine does not count.
 * For telling linear from quadratic, which are a hundredfold apart; claims of speed are benches.
 */
export function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}
