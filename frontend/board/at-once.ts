/**
 * Tells Flow something that is sent at once. Flow sends what it was told from a timer, and browsers let timers wait until the frame after
 * an input is painted, which on a full board takes longer than the server's answer (decision 52). While it is told, a timer without a wait
 * therefore runs as soon as all that listen have been told.
 */
export function atOnce(tell: () => void): void {
  const later = window.setTimeout;
  const soon = (task: TimerHandler, wait = 0, ...values: unknown[]): number => {
    if (wait > 1 || typeof task !== 'function') return later(task, wait, ...values);
    queueMicrotask(() => task(...values) as unknown);
    return 0;
  };
  window.setTimeout = soon as typeof window.setTimeout;
  try {
    tell();
  } finally {
    window.setTimeout = later;
  }
}
