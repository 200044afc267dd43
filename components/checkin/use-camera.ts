import { useCallback, useEffect, useRef, useState } from "react";
import { type CodeReader, codeReader } from "./code-reader";

/** Milliseconds between two looks at the camera, and before the same code counts again. */
const LOOK_MS = 180;
const AGAIN_MS = 2000;

/** off: not opened yet; refused: by the person or their browser; none: there is none to be used. */
export type CameraState = "off" | "asking" | "on" | "refused" | "none";

/**
 * The camera at the back, and the codes it sees, each told once until it left the frame for two seconds. It is closed
 * when the page is left or put away.
 */
export function useCamera(onCode: (code: string) => void) {
  const video = useRef<HTMLVideoElement>(null);
  const told = useRef(onCode);
  const stream = useRef<MediaStream>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [state, setState] = useState<CameraState>("off");
  const [track, setTrack] = useState<MediaStreamTrack | null>(null);
  const [isLit, setLit] = useState(false);

  useEffect(() => {
    told.current = onCode;
  }, [onCode]);

  const close = useCallback(() => {
    clearTimeout(timer.current);
    for (const each of stream.current?.getTracks() ?? []) each.stop();
    stream.current = null;
    setTrack(null);
    setLit(false);
    setState("off");
  }, []);

  useEffect(() => {
    const hidden = () => document.visibilityState === "hidden" && close();
    document.addEventListener("visibilitychange", hidden);
    return () => {
      document.removeEventListener("visibilitychange", hidden);
      close();
    };
  }, [close]);

  const open = useCallback(async () => {
    setState("asking");
    try {
      const [taken, read] = await Promise.all([
        navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment" }, audio: false }),
        codeReader(),
      ]);
      stream.current = taken;
      const screen = video.current;
      if (!screen) return close();
      screen.srcObject = taken;
      await screen.play();
      setTrack(taken.getVideoTracks()[0] ?? null);
      setState("on");
      const seen = new Map<string, number>();
      const look = async () => {
        if (!stream.current) return;
        await tellNew(read, screen, seen, told.current);
        timer.current = setTimeout(look, LOOK_MS);
      };
      await look();
    } catch (error) {
      close();
      setState(error instanceof DOMException && error.name === "NotAllowedError" ? "refused" : "none");
    }
  }, [close]);

  async function turn() {
    // `torch` is not in the DOM's types yet.
    const wanted: MediaTrackConstraintSet & { torch: boolean } = { torch: !isLit };
    await track?.applyConstraints({ advanced: [wanted] });
    setLit(!isLit);
  }

  const canLight = track !== null && "torch" in (track.getCapabilities?.() ?? {});
  return { video, state, open, torch: canLight ? { isLit, turn } : null };
}

async function tellNew(
  read: CodeReader,
  screen: HTMLVideoElement,
  seen: Map<string, number>,
  tell: (code: string) => void,
): Promise<void> {
  const codes = screen.readyState >= screen.HAVE_CURRENT_DATA ? await read(screen).catch((): string[] => []) : [];
  const now = performance.now();
  for (const code of codes) {
    if (now - (seen.get(code) ?? Number.NEGATIVE_INFINITY) > AGAIN_MS) tell(code);
    seen.set(code, now);
  }
}
