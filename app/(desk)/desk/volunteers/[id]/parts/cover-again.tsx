"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Draws the page anew when the time is up, so that what was shown is covered without anybody doing anything. */
export function CoverAgain({ at }: { at: number }) {
  const router = useRouter();
  useEffect(() => {
    const timer = setTimeout(() => router.refresh(), Math.max(0, at - Date.now()) + 500);
    return () => clearTimeout(timer);
  }, [at, router]);
  return null;
}
