const rounds = 7;

/** What took longest of all that is asked, by the medians of some rounds, in milliseconds. */
export async function slowest(
  asked: readonly string[],
  ask: (what: string) => Promise<unknown>,
): Promise<{ what: string; time: number }> {
  const all: { what: string; time: number }[] = [];
  for (const what of asked) {
    const times: number[] = [];
    // The first one warms up, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now();
      await ask(what);
      times.push(performance.now() - start);
    }
    const time = times.slice(1).sort((left, right) => left - right)[Math.floor(rounds / 2)]!;
    all.push({ what: what || 'no filter', time });
  }
  return all.reduce((most, one) => (one.time > most.time ? one : most));
}
