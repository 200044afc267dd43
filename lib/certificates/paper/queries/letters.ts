import "server-only";

export type Glyph = { id: number; advanceWidth: number; codePoints: number[] };
type Position = { xAdvance: number; yAdvance: number; xOffset: number; yOffset: number };
/** A line of glyphs and how far each moves the pen, in units of the font. */
export type Run = { glyphs: Glyph[]; positions: Position[]; advanceWidth: number };
export type Layout = (text: string, features?: unknown) => Run;

/**
 * Letters that no rule of the font joins, moves or replaces, but for the space between two of ASCII and the ligatures
 * of f: blanks, ASCII, the middle dot, marks of Chinese sentences, ideographs, full width forms.
 */
const SIMPLE = /^[ -~·\u3000-\u301b\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/;
const ASCII_END = 0x7f;

/**
 * Lays out simple texts letter by letter, the same as the font's own engine and many times as fast; any other text goes
 * to that engine. Kept are single letters and pairs of ASCII: never a text, so no name, and no more than there are.
 */
export function letterByLetter(engine: Layout): Layout {
  const letters = new Map<number, Glyph>();
  const pairs = new Map<number, number>();

  const letter = (code: number) => {
    const known = letters.get(code);
    if (known) return known;
    const drawn = engine(String.fromCharCode(code)).glyphs[0];
    // A glyph that two letters share keeps, with the engine, the first that was asked for; here each has its own.
    const glyph = { id: drawn?.id ?? 0, advanceWidth: drawn?.advanceWidth ?? 0, codePoints: [code] };
    letters.set(code, glyph);
    return glyph;
  };
  /** How much nearer or farther the second stands; NaN when the two become one. */
  const between = (first: number, second: number) => {
    if (first >= ASCII_END || second >= ASCII_END) return 0;
    const key = first * ASCII_END + second;
    const known = pairs.get(key);
    if (known !== undefined) return known;
    const { glyphs, positions } = engine(String.fromCharCode(first, second));
    const [glyph, position] = [glyphs[0], positions[0]];
    const kern = glyph && position && glyphs.length === 2 ? position.xAdvance - glyph.advanceWidth : Number.NaN;
    pairs.set(key, kern);
    return kern;
  };

  return (text, features) => {
    if (features || !SIMPLE.test(text)) return engine(text, features);
    const run: Run = { glyphs: [], positions: [], advanceWidth: 0 };
    for (let i = 0; i < text.length; i++) {
      const glyph = letter(text.charCodeAt(i));
      const kern = i + 1 < text.length ? between(text.charCodeAt(i), text.charCodeAt(i + 1)) : 0;
      if (Number.isNaN(kern)) return engine(text);
      const xAdvance = glyph.advanceWidth + kern;
      run.glyphs.push(glyph);
      run.positions.push({ xAdvance, yAdvance: 0, xOffset: 0, yOffset: 0 });
      run.advanceWidth += xAdvance;
    }
    return run;
  };
}
