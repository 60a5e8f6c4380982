import { afterEach } from 'vitest';

/*
 * A warning that nobody expects is a fault. A test that does expect one puts its own spy in place:
 * vi.spyOn(console, 'error').mockImplementation(() => {}).
 */
const unexpected: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...args: unknown[]) =>
    void unexpected.push(`console.${level}: ${args.map(String).join(' ')}`);
}

afterEach(() => {
  const found = unexpected.splice(0);
  if (found.length > 0) throw new Error(`This was printed and no test expects it:\n${found.join('\n')}`);
});
