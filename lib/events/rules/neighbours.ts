/** Which leagues and cities border on which, by GB/T 2260 code: where to look when nothing is on at home. */
const NEIGHBOURS: Record<string, readonly string[]> = {
  "150100": ["150200", "150900", "150600"],
  "150200": ["150100", "150800", "150600", "150900"],
  "150300": ["150600", "152900"],
  "150400": ["150500", "152500"],
  "150500": ["150400", "152200", "152500"],
  "150600": ["150200", "150100", "150800", "150300"],
  "150700": ["152200"],
  "150781": ["150700"],
  "150800": ["150200", "150600", "152900"],
  "150900": ["150100", "152500", "150200"],
  "152200": ["150500", "150700", "152500"],
  "152500": ["150900", "150400", "150500", "152200"],
  "152501": ["152500", "150900"],
  "152900": ["150300", "150800"],
};

/** The bordering leagues, nearest first by custom of travel; none for the whole region. */
export const neighboursOf = (code: string): readonly string[] => NEIGHBOURS[code] ?? [];
