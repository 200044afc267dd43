"use client";
import { usePathname } from "next/navigation";
import { useEffect } from "react";
import { forgetRoll, mustForget } from "./kept";

/** On every page: wipes the roll kept in this browser after a sign-out, or when it is too old. Shows nothing. */
export function ForgetRoll() {
  // Signing out leads on without loading the page anew.
  const path = usePathname();
  useEffect(() => {
    if (path && mustForget(Date.now())) void forgetRoll();
  }, [path]);
  return null;
}
