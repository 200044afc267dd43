/** Reads the QR codes in a picture or a frame of the camera. */
export type CodeReader = (frame: ImageBitmapSource) => Promise<string[]>;

type Detector = { detect(source: ImageBitmapSource): Promise<{ rawValue: string }[]> };
type DetectorClass = {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

declare global {
  interface Window {
    BarcodeDetector?: DetectorClass;
  }
}

/** The browser's own detector, where it reads QR codes. */
async function ownDetector(): Promise<DetectorClass | null> {
  const own = window.BarcodeDetector;
  const formats: string[] = (await own?.getSupportedFormats().catch(() => [])) ?? [];
  return own && formats.includes("qr_code") ? own : null;
}

/** The same detector in WebAssembly, from our own host, which the service worker keeps. */
async function ourDetector() {
  const { BarcodeDetector, prepareZXingModule } = await import("barcode-detector/ponyfill");
  const wasm = new URL("zxing-wasm/reader/zxing_reader.wasm", import.meta.url).href;
  await prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
  return BarcodeDetector;
}

/** Fetches the reader while there is network, where the browser has none of its own. */
export async function warmReader(): Promise<void> {
  if (!(await ownDetector())) await ourDetector();
}

export async function codeReader(): Promise<CodeReader> {
  const own = await ownDetector();
  if (own) return reading(new own({ formats: ["qr_code"] }));
  const Ours = await ourDetector();
  return reading(new Ours({ formats: ["qr_code"] }));
}

const reading =
  (detector: Detector): CodeReader =>
  async (frame) =>
    (await detector.detect(frame)).map((code) => code.rawValue).filter(Boolean);
