"use client";
import { Link2 } from "lucide-react";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Toast } from "@/components/ui/toast";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = {
  label: string;
  done: string;
  className?: string;
  /** Another address than this page's. */
  link?: string;
};

/** Copies this page's address; not there without scripts, where the browser's own address bar does. */
export function CopyLink({ label, done, className, link }: Props) {
  const [times, setTimes] = useState(0);
  if (!useHydrated()) return null;
  async function copy() {
    await navigator.clipboard.writeText(link ?? location.href);
    setTimes(times + 1);
  }
  return (
    <>
      <Button variant="quiet" size="sm" className={className} onClick={copy}>
        <Link2 className="i" aria-hidden />
        {label}
      </Button>
      {times > 0 && <Toast key={times}>{done}</Toast>}
    </>
  );
}
