export type League = { code: string; name: string };

/** The names of leagues in their usual order. */
export const leagueNames = (codes: readonly string[], leagues: readonly League[], comma: string): string =>
  leagues
    .filter(({ code }) => codes.includes(code))
    .map(({ name }) => name)
    .join(comma);
