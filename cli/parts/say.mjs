/** One line for the person at the terminal. */
export function say(line = "") {
  process.stdout.write(`${line}\n`);
}

/** 75_000 → "1 min 15 s". */
export function duration(ms) {
  const seconds = ms / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/** Says what is wrong in one line and ends the process. */
export function stop(reason) {
  process.stderr.write(`zhiya: ${reason}\n`);
  process.exit(1);
}
