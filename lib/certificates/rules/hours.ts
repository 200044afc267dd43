/** Minutes in a tenth of an hour, the smallest part of an hour that is shown. */
const TENTH = 6;

/** Whole tenths of an hour that a sum of minutes reaches: never more than was served. */
export const tenthsOf = (minutes: number): number => Math.floor(minutes / TENTH);

/** "88.5": hours with one decimal, of whole tenths. */
export const hoursText = (tenths: number): string => (tenths / 10).toFixed(1);

/**
 * How the lines of a certificate are shown, in tenths of an hour: they add up to the total, which is that of all
 * minutes, rounded down; no line is further than a tenth from its own minutes. What rounding down leaves over goes to
 * the lines that lost most.
 */
export function shownTenths(minutes: readonly number[]): number[] {
  const shown = minutes.map(tenthsOf);
  const total = tenthsOf(minutes.reduce((sum, one) => sum + one, 0));
  const left = total - shown.reduce((sum, one) => sum + one, 0);
  const byLoss = minutes.map((one, i) => ({ i, loss: one % TENTH })).sort((a, b) => b.loss - a.loss);
  const raised = new Set(byLoss.slice(0, left).map(({ i }) => i));
  return shown.map((tenths, i) => tenths + (raised.has(i) ? 1 : 0));
}
