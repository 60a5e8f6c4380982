/** Something that is done again and again while the service runs. */
export interface Rounds {
  /** No new round begins, and the one that is under way is asked to end; answers once it has. */
  stop(): Promise<void>;
}

/**
 * Does `work` now, and again each time when `every` milliseconds have passed since it ended: never twice at once. A
 * round that throws is told to `onFault`, and the next one comes all the same.
 */
export function startRounds(
  work: (signal: AbortSignal) => Promise<void>,
  every: number,
  onFault: (fault: unknown) => void,
): Rounds {
  const stopping = new AbortController();
  const { signal } = stopping;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void>;
  const go = async () => {
    await work(signal).catch(onFault);
    if (!signal.aborted) timer = setTimeout(() => void (round = go()), every).unref();
  };
  round = go();
  return {
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await round;
    },
  };
}
