import "server-only";
import { create } from "qrcode";

/** The squares of a code: `size` a side, dark where `isDark` says so. */
export type Qr = { size: number; isDark: (x: number, y: number) => boolean };

/** The mask is always the same: trying all eight costs more than drawing the page, and phones read any. */
export function qrOf(text: string): Qr {
  const segments = [{ data: Buffer.from(text), mode: "byte" as const }];
  const { modules } = create(segments, { errorCorrectionLevel: "L", maskPattern: 3 });
  const { size, data } = modules;
  return { size, isDark: (x, y) => data[y * size + x] === 1 };
}

/** One SVG path in squares of one, row by row. */
export function qrPath({ size, isDark }: Qr): string {
  let path = "";
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      if (!isDark(x, y)) continue;
      let width = 1;
      while (x + width < size && isDark(x + width, y)) width++;
      path += `M${x} ${y}h${width}v1h-${width}z`;
      x += width;
    }
  return path;
}

/** One bit a square, rows filled up to whole bytes: the smallest picture of it. Dark is 0, as ink on paper. */
export function qrBits({ size, isDark }: Qr): Buffer {
  const row = Math.ceil(size / 8);
  const bytes = Buffer.alloc(row * size, 0xff);
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) {
      const at = y * row + (x >> 3);
      if (isDark(x, y)) bytes[at] = (bytes[at] ?? 0) & ~(0x80 >> (x & 7));
    }
  return bytes;
}
