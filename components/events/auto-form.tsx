"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useRef, useTransition } from "react";
import { Button } from "@/components/ui/button";
import { useHydrated } from "@/components/ui/use-hydrated";

type Props = {
  action: string;
  /** Changes when the address changes: what the fields were drawn from. */
  drawnFrom: string;
  /** The button without scripts. */
  submit: string;
  label: string;
  className?: string;
  children: ReactNode;
};

/** A GET form that goes where its fields point as soon as one changes; without scripts it has a button. */
export function AutoForm({ action, drawnFrom, submit, label, className, children }: Props) {
  const router = useRouter();
  const ready = useHydrated();
  const [pending, start] = useTransition();
  const ref = useRef<HTMLFormElement>(null);
  // The address may change from elsewhere (a link that clears): fields go back to what it says.
  useEffect(() => {
    ref.current?.reset();
    for (const select of ref.current?.querySelectorAll("select") ?? []) select.value = select.dataset.value ?? "";
  }, [drawnFrom]);
  function go() {
    if (ref.current)
      start(() => router.replace(addressOf(action, new FormData(ref.current ?? undefined)), { scroll: false }));
  }
  return (
    <form
      ref={ref}
      action={action}
      aria-label={label}
      aria-busy={pending}
      className={className}
      onChange={go}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {children}
      {!ready && (
        <Button type="submit" block className="my-3">
          {submit}
        </Button>
      )}
    </form>
  );
}

function addressOf(action: string, form: FormData): string {
  const query = new URLSearchParams();
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name).filter((value) => typeof value === "string" && value !== "");
    if (values.length > 0) query.set(name, values.join(","));
  }
  const text = query.toString().replaceAll("%2C", ",");
  return text === "" ? action : `${action}?${text}`;
}
