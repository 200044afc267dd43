import { headers } from "next/headers";
import NextAuth, { CredentialsSignin, type NextAuthConfig } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { z } from "zod";
import { SIGN_IN_WAYS, type SignInWay } from "@/db/words";
import { checkLink } from "../accounts/mutations/check-link";
import { checkPassword, type Known } from "../accounts/mutations/check-password";
import { startSession } from "../accounts/mutations/start-session";
import { sampleAccounts } from "../accounts/queries/sample";
import { deviceOf } from "../accounts/rules/device";
import { env } from "../env";
import { log } from "../log";
import { no, type Refusal } from "../outcome";
import { actorOfToken } from "./queries";
import { cookieFlags, OWN_DEVICE_SECONDS, SESSION_COOKIE } from "./rules/session";
import { addressOf, isOnThisMachine, speaksHttps } from "./rules/trust";
import { secret } from "./secret";

declare module "next-auth" {
  interface User {
    version?: number;
    way?: SignInWay;
    ownDevice?: boolean;
  }
}

/** A "no" on its way through next-auth, which knows only thrown errors. */
export class SignInRefused extends CredentialsSignin {
  constructor(readonly answer: Refusal) {
    super(answer.reason);
    this.code = answer.reason;
  }
}

const text = z.string().max(1000).default("");
const flag = text.transform((value) => value === "on" || value === "1");
const passwordForm = z.object({ login: text, password: text, ownDevice: flag });
const linkForm = z.object({ token: text, ownDevice: flag });
const sampleForm = z.object({ login: text });

function admit(known: Known | Refusal, way: SignInWay, ownDevice: boolean) {
  if (!known.ok) throw new SignInRefused(known);
  return { id: known.accountId, version: known.version, way, ownDevice };
}

const providers: NextAuthConfig["providers"] = [
  Credentials({
    id: "password",
    credentials: { login: {}, password: {}, ownDevice: {} },
    async authorize(sent, request) {
      const { login, password, ownDevice } = passwordForm.parse(sent);
      return admit(
        await checkPassword({ login, password, address: addressOf(request.headers) }, new Date()),
        "password",
        ownDevice,
      );
    },
  }),
  Credentials({
    id: "link",
    credentials: { token: {}, ownDevice: {} },
    async authorize(sent) {
      const { token, ownDevice } = linkForm.parse(sent);
      return admit(await checkLink(token, new Date()), "link", ownDevice);
    },
  }),
  Credentials({
    id: "sample",
    credentials: { login: {} },
    async authorize(sent, request) {
      const { login } = sampleForm.parse(sent);
      const found = isOnThisMachine(request.headers)
        ? (await sampleAccounts()).find((one) => one.login === login)
        : undefined;
      if (!found) throw new SignInRefused(no("auth.refusals.sample_closed"));
      return admit({ ok: true, accountId: found.accountId, version: found.version }, "sample", false);
    },
  }),
];

const begun = z.object({ sub: z.string(), version: z.number(), way: z.enum(SIGN_IN_WAYS), ownDevice: z.boolean() });

/** The codec in place of next-auth's JWT: what the browser holds is an opaque token, what it means stands in the database. */
const jwt: NextAuthConfig["jwt"] = {
  async encode({ token }) {
    if (typeof token?.held === "string") return token.held;
    const { sub, ...start } = begun.parse(token);
    const device = deviceOf((await headers()).get("user-agent"));
    const made = await startSession({ accountId: sub, ...start, device, now: new Date() });
    if (made === null) throw new SignInRefused(no("auth.refusals.account_changed"));
    return made;
  },
  async decode({ token }) {
    const actor = token ? await actorOfToken(token, new Date()) : null;
    return actor ? { sub: actor.accountId, name: actor.name, held: token } : null;
  },
};

/** Whether this request's browser speaks HTTPS. */
export async function isSecure(): Promise<boolean> {
  return speaksHttps(env().ZHIYA_ORIGIN, env().ZHIYA_TRUST_PROXY > 0, await headers());
}

async function config(): Promise<NextAuthConfig> {
  const secure = await isSecure();
  const options = cookieFlags(secure);
  // Sign-in and sign-out answer at our own origin; Host decides only where none is configured.
  if (env().ZHIYA_ORIGIN) process.env.AUTH_URL ??= `${env().ZHIYA_ORIGIN}/api/auth`;
  return {
    basePath: "/api/auth",
    secret: secret(),
    trustHost: true,
    useSecureCookies: secure,
    providers,
    jwt,
    session: { strategy: "jwt", maxAge: OWN_DEVICE_SECONDS },
    pages: { signIn: "/sign-in", signOut: "/sign-in", error: "/sign-in" },
    cookies: {
      sessionToken: { name: SESSION_COOKIE, options },
      callbackUrl: { name: "zhiya.callback", options },
      csrfToken: { name: "zhiya.csrf", options },
    },
    callbacks: {
      jwt: ({ token, user }) =>
        user ? { ...token, version: user.version, way: user.way, ownDevice: user.ownDevice } : token,
      session: ({ session, token }) => ({ user: { name: token.name }, expires: session.expires }),
      redirect: ({ baseUrl }) => baseUrl,
    },
    logger: {
      error: (error) => (error instanceof CredentialsSignin ? undefined : log.error({ err: error }, "sign-in failed")),
      warn: (code) => log.debug({ code }, "next-auth"),
      debug: () => undefined,
    },
  };
}

export const { handlers, signIn: signInThroughNext } = NextAuth(config);
