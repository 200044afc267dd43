"use client";
import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Reads the page again every two seconds while something runs. */
export function KeepLooking() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), 2000);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}
