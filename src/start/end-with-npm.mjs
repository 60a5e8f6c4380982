/**
 * Ends this process when npm does. npm hands a request to stop to the shell it started, and some shells die of it
 * without telling their command, which would then hold its port for ever.
 */
export function endWithNpm() {
  if (process.env['npm_lifecycle_event'] === undefined) return;
  const parent = process.ppid;
  const watch = () => void (process.ppid === parent || process.kill(process.pid, 'SIGTERM'));
  setInterval(watch, 500).unref();
}
