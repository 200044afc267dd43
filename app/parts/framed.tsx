import type { ReactNode } from "react";
import { PublicFooter } from "@/components/shell/public-footer";
import { PublicHeader } from "@/components/shell/public-header";
import { footNotes, frameFacts } from "@/lib/pages/queries";
import { signOut, switchLocale, switchTheme } from "../actions";

/** The public frame, for an address that belongs to none. */
export async function Framed({ children }: { children: ReactNode }) {
  const [facts, notes] = await Promise.all([frameFacts(), footNotes()]);
  const frame = { ...facts, setLocale: switchLocale, setTheme: switchTheme, signOut };
  return (
    <>
      <PublicHeader frame={frame} />
      {children}
      <PublicFooter frame={frame} notes={notes} />
    </>
  );
}
