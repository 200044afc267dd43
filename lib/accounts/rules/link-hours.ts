/** So long a sign-in link handed over by phone or chat can be used. */
export const SIGN_IN_LINK_HOURS = 24;
