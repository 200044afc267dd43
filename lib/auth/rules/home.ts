import type { Role } from "@/db/words";

/** Where someone lands after signing in when they were not on their way elsewhere. */
export function homeOf(role: Role): "/me" | "/desk" | "/desk/audit" {
  if (role === "volunteer") return "/me";
  return role === "auditor" ? "/desk/audit" : "/desk";
}
