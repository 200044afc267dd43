import type { ReactNode } from "react";
import { signOut, switchLocale, switchTheme } from "@/app/actions";
import { VolunteerShell } from "@/components/shell/volunteer-shell";
import { frameFacts } from "@/lib/pages/queries";

export default async function VolunteerLayout({ children }: { children: ReactNode }) {
  const frame = { ...(await frameFacts()), setLocale: switchLocale, setTheme: switchTheme, signOut };
  return <VolunteerShell frame={frame}>{children}</VolunteerShell>;
}
