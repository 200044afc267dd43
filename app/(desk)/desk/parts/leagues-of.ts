/** The leagues to show: the one asked for where it lies in one's own, else one's own; null = all. */
export const leaguesOf = (asked: string | undefined, own: readonly string[] | null): readonly string[] | null =>
  asked && (!own || own.includes(asked)) ? [asked] : own;
