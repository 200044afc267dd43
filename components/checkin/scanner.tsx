"use client";
import { Camera, Flashlight, FlashlightOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { useCamera } from "./use-camera";

/** The camera in its frame, opened by hand. Without one, or when it is refused, a sentence says what to do instead. */
export function Scanner({ onCode }: { onCode: (code: string) => void }) {
  const t = useTranslations("attendance.device");
  const { video, state, open, torch } = useCamera(onCode);
  return (
    <div className="view">
      <video ref={video} muted playsInline aria-hidden hidden={state !== "on"} />
      {state === "off" ? (
        <Button className="code-link" onClick={open}>
          <Camera className="i" aria-hidden />
          <b>{t("camera.start")}</b>
        </Button>
      ) : (
        <>
          <div className="frame" aria-hidden>
            <svg viewBox="0 0 100 100" fill="none" stroke="#fff" strokeWidth="2.5" strokeLinecap="round">
              <path d="M0 22V10A10 10 0 0 1 10 0H22M78 0H90A10 10 0 0 1 100 10V22M100 78V90A10 10 0 0 1 90 100H78M22 100H10A10 10 0 0 1 0 90V78" />
            </svg>
            {state === "on" && <i className="ln" />}
          </div>
          <p className="tip" role="status">
            {t(`camera.${state}`)}
          </p>
        </>
      )}
      {torch && (
        <Button className="torch" icon onClick={torch.turn} aria-label={t(torch.isLit ? "torch_off" : "torch_on")}>
          {torch.isLit ? <FlashlightOff className="i" aria-hidden /> : <Flashlight className="i" aria-hidden />}
        </Button>
      )}
    </div>
  );
}
