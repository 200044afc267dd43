"use client";
import { CircleCheck } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useHydrated } from "./use-hydrated";

type ToastProps = {
  children: ReactNode;
  /** A form with the undo button. */
  undo?: ReactNode;
  icon?: ReactNode;
  /** How long it stays, in milliseconds; while pointed at or focused it does not go. */
  stay?: number;
};

/** Says what just happened. Give it a `key` that changes with the message. Without scripts it goes by its style, or stays with its undo. */
export function Toast({ children, undo, icon, stay = 8000 }: ToastProps) {
  const [gone, setGone] = useState(false);
  const ready = useHydrated();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let timer = setTimeout(leave, stay);
    function leave() {
      if (box.current?.matches(":hover, :focus-within")) timer = setTimeout(leave, 1000);
      else setGone(true);
    }
    return () => clearTimeout(timer);
  }, [stay]);
  // A live region speaks only of what changes in it: the key puts the words in again once scripts run.
  return (
    <div role="status" ref={box}>
      {!gone && (
        <div className="toast" key={ready ? "said" : "drawn"}>
          {icon ?? <CircleCheck className="i" aria-hidden />}
          <span className="py-1.5 pr-2">{children}</span>
          {undo}
        </div>
      )}
    </div>
  );
}
