"use client";
import { useEffect } from "react";
import { forgetRoll, mustForget } from "./kept";

/** On every page: wipes the roll kept in this browser after a sign-out, or when it is too old. Shows nothing. */
export function ForgetRoll() {
  useEffect(() => {
    if (mustForget(Date.now())) void forgetRoll();
  }, []);
  return null;
}
