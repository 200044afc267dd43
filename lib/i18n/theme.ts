export const THEME_COOKIE = "zhiya.theme";
export const THEMES = ["light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export const isTheme = (text: string | undefined): text is Theme => THEMES.some((known) => known === text);
