"use client";
import { type FormEvent, type ReactNode, useState } from "react";
import { forgetRoll, unsentCount } from "@/components/checkin/kept";
import { Button, ButtonLink } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import type { Frame } from "./frame";

type Props = {
  signOut: Frame["signOut"];
  /** `ask`: what is said while taps on site have not been sent, with {n} for how many. */
  words: Record<"ask" | "lead" | "send" | "leave" | "stay", string>;
  children: ReactNode;
};

/** The way out. While taps on site wait to be sent it asks first: signing out wipes them. */
export function SignOutForm({ signOut, words, children }: Props) {
  const [waiting, setWaiting] = useState(0);
  const close = () => setWaiting(0);
  function ask(event: FormEvent) {
    const count = unsentCount();
    if (count === 0) return void forgetRoll();
    event.preventDefault();
    setWaiting(count);
  }
  return (
    <>
      <form action={signOut} onSubmit={ask}>
        {children}
      </form>
      <Dialog
        open={waiting > 0}
        onClose={close}
        title={words.ask.replace("{n}", String(waiting))}
        closeLabel={words.stay}
      >
        <p className="mb-4">{words.lead}</p>
        <div className="row flex-wrap gap-3">
          <ButtonLink variant="primary" href="/checkin/shell">
            {words.send}
          </ButtonLink>
          <form action={signOut} onSubmit={() => void forgetRoll()}>
            <Button type="submit" variant="danger">
              {words.leave}
            </Button>
          </form>
        </div>
      </Dialog>
    </>
  );
}
