"use client";
import { X } from "lucide-react";
import { type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from "react";
import { cn } from "@/lib/cn";
import { Button, type ButtonLook } from "./button";

type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: ReactNode;
  /** The name of the closing cross. */
  closeLabel: string;
  wide?: boolean;
  /** On a phone: a sheet from below. */
  sheet?: boolean;
  children: ReactNode;
};

/** A modal on the browser's own dialog: it traps the focus, closes on Esc and gives the focus back. */
export function Dialog({ open, onClose, title, closeLabel, wide, sheet = true, children }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const id = useId();
  useEffect(() => {
    const dialog = ref.current;
    if (!dialog) return;
    if (open && !dialog.open) {
      dialog.showModal();
      head.current?.focus();
    }
    if (!open && dialog.open) dialog.close();
  }, [open]);
  function outside(event: MouseEvent<HTMLDialogElement>) {
    if (event.target === ref.current) onClose();
  }
  return (
    <dialog
      ref={ref}
      className={cn("dialog", wide && "dialog--w", sheet && "dialog--sheet")}
      aria-labelledby={id}
      onClose={onClose}
      onClick={outside}
    >
      {open && (
        <div className="dialog-in">
          <header className="row between">
            <h2 id={id} ref={head} tabIndex={-1}>
              {title}
            </h2>
            <Button className="x" variant="quiet" icon aria-label={closeLabel} onClick={onClose}>
              <X className="i" aria-hidden />
            </Button>
          </header>
          {children}
        </div>
      )}
    </dialog>
  );
}

type DialogButtonProps = ButtonLook & {
  /** What stands on the button that opens it. */
  label: ReactNode;
  title: ReactNode;
  closeLabel: string;
  wide?: boolean;
  className?: string;
  /** A function receives `close`. */
  children: ReactNode | ((close: () => void) => ReactNode);
};

/** A button and the dialog it opens. */
export function DialogButton({ label, title, closeLabel, wide, className, children, ...look }: DialogButtonProps) {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button className={className} aria-haspopup="dialog" aria-expanded={open} onClick={() => setOpen(true)} {...look}>
        {label}
      </Button>
      <Dialog open={open} onClose={close} title={title} closeLabel={closeLabel} wide={wide}>
        {typeof children === "function" ? children(close) : children}
      </Dialog>
    </>
  );
}
