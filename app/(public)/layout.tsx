import type { ReactNode } from "react";
import { signOut, switchLocale, switchTheme } from "@/app/actions";
import { PublicFooter } from "@/components/shell/public-footer";
import { PublicHeader } from "@/components/shell/public-header";
import { frameFacts } from "@/lib/pages/queries";

export default async function PublicLayout({ children }: { children: ReactNode }) {
  const frame = { ...(await frameFacts()), setLocale: switchLocale, setTheme: switchTheme, signOut };
  return (
    <>
      <PublicHeader frame={frame} />
      {children}
      <PublicFooter frame={frame} />
    </>
  );
}
