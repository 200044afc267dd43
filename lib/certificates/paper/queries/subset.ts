import "server-only";

/** Those glyphs of a font that a document draws, numbered anew from 0. */
export type Subset = { includeGlyph: (glyph: number) => number; encode: () => Uint8Array };

/** Copied as they stand, but for the count in three of them. */
const ORDER = ["head", "hhea", "loca", "maxp", "prep", "glyf", "hmtx"];
const AT = { locaFormat: 50, metrics: 34, glyphs: 4 } as const;

/**
 * Makes subsets by copying the outlines' bytes, the same file as the font's own subsetting makes by decoding each.
 * A font of another build than ours (see `plain`), or a glyph made of others, is left to that.
 */
export function subsetsOf(bytes: Buffer, own: () => Subset): () => Subset {
  const tables = tablesOf(bytes);
  const [glyf, loca, hmtx] = [tables.get("glyf"), tables.get("loca"), tables.get("hmtx")];
  if (!glyf || !loca || !hmtx || !plain(tables)) return own;

  return () => {
    const numbers = new Map<number, number>();
    const includeGlyph = (glyph: number) => {
      const number = numbers.get(glyph) ?? numbers.size;
      numbers.set(glyph, number);
      return number;
    };
    includeGlyph(0);
    const encode = () => {
      const glyphs = [...numbers.keys()];
      const outlines = glyphs.map((id) => glyf.subarray(loca.readUInt32BE(id * 4), loca.readUInt32BE(id * 4 + 4)));
      if (outlines.some((one) => one.length > 0 && one.readInt16BE(0) < 0)) {
        const whole = own();
        for (const glyph of glyphs) whole.includeGlyph(glyph);
        return whole.encode();
      }
      const places = Buffer.alloc((glyphs.length + 1) * 4);
      outlines.reduce((at, one, i) => places.writeUInt32BE(at + one.length, i * 4 + 4) && at + one.length, 0);
      return fontFile(
        new Map([
          ...tables,
          ["hhea", counted(tables, "hhea", AT.metrics, glyphs.length)],
          ["maxp", counted(tables, "maxp", AT.glyphs, glyphs.length)],
          ["loca", places],
          ["glyf", Buffer.concat(outlines)],
          ["hmtx", Buffer.concat(glyphs.map((id) => hmtx.subarray(id * 4, id * 4 + 4)))],
        ]),
      );
    };
    return { includeGlyph, encode };
  };
}

type Tables = ReadonlyMap<string, Buffer>;

function tablesOf(bytes: Buffer): Tables {
  const entries = Array.from({ length: bytes.readUInt16BE(4) }, (_, i) => 12 + i * 16);
  return new Map(
    entries.map((at) => {
      const start = bytes.readUInt32BE(at + 8);
      return [bytes.toString("latin1", at, at + 4), bytes.subarray(start, start + bytes.readUInt32BE(at + 12))];
    }),
  );
}

/** Long places, a width for every glyph, nothing that varies, no program that a table beside ours would hold. */
const plain = (tables: Tables) =>
  tables.get("head")?.readInt16BE(AT.locaFormat) === 1 &&
  tables.get("hhea")?.readUInt16BE(AT.metrics) === tables.get("maxp")?.readUInt16BE(AT.glyphs) &&
  !["cvt ", "fpgm", "fvar", "gvar"].some((tag) => tables.has(tag));

function counted(tables: Tables, tag: string, at: number, count: number): Buffer {
  const table = Buffer.from(tables.get(tag) ?? []);
  table.writeUInt16BE(count, at);
  return table;
}

/** A TrueType file of these tables, one behind the other. */
function fontFile(tables: Tables): Buffer {
  const parts = ORDER.flatMap((tag) => {
    const table = tables.get(tag);
    return table ? [{ tag, table }] : [];
  });
  const head = Buffer.alloc(12 + parts.length * 16);
  const power = Math.floor(Math.log2(parts.length));
  head.write("true", "latin1");
  [parts.length, (16 << power) >> 0, power, parts.length * 16 - (16 << power)].forEach((n, i) =>
    head.writeUInt16BE(n, 4 + i * 2),
  );
  let start = head.length;
  parts.forEach(({ tag, table }, i) => {
    head.write(tag, 12 + i * 16, "latin1");
    head.writeUInt32BE(start, 20 + i * 16);
    head.writeUInt32BE(table.length, 24 + i * 16);
    start += table.length;
  });
  return Buffer.concat([head, ...parts.map(({ table }) => table)]);
}
