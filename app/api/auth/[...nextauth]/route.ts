import { handlers } from "@/lib/auth/next";

/** next-auth's own addresses: sign-in through an outside identity returns here; everything asks the same providers. */
export const { GET, POST } = handlers;
