"use client";
import { type ComponentProps, type MouseEvent, useEffect, useRef } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "./button";

type Props = Omit<ComponentProps<typeof Button>, "busy" | "type"> & {
  /** Shown while the form is on its way, for example 正在提交. */
  busyText: string;
};

/** Submits the form it stands in. Busy while the action runs; meanwhile never narrower than before. */
export function SubmitButton({ busyText, onClick, ...rest }: Props) {
  const { pending } = useFormStatus();
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!pending && ref.current) ref.current.style.minWidth = "";
  }, [pending]);
  function press(event: MouseEvent<HTMLButtonElement>) {
    if (pending) return event.preventDefault();
    if (ref.current) ref.current.style.minWidth = `${ref.current.offsetWidth}px`;
    onClick?.(event);
  }
  return <Button ref={ref} type="submit" busy={pending ? busyText : false} onClick={press} {...rest} />;
}
