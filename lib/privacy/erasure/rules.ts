/** What stands where a deleted person's name stood: their records are only stored (封存). */
export const SEALED_NAME = "已封存";

/** Stands in for a birth month that is gone: no minor, and surely nobody's. */
export const SEALED_BIRTH_MONTH = "1900-01";
