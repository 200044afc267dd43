/** So many options a question may have; those left empty are none. */
export const MOST_OPTIONS = 6;
