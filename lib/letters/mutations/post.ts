import "server-only";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "../../env";

export type Mail = { to: string; subject: string; text: string; html: string; messageId: string };

/** later: a temporary failure, worth another attempt; undeliverable: trying again will not help. */
export type Posted = { kind: "sent" } | { kind: "later"; why: string } | { kind: "undeliverable"; why: string };

export type Post = (mail: Mail) => Promise<Posted>;

let known: { transport: Transporter; from: string } | undefined;

/** The configured mail server, or null: then nothing is sent and letters are read at the desk. */
export function post(): Post | null {
  const { SMTP_HOST, SMTP_PORT, SMTP_SECURE, SMTP_USER, SMTP_PASSWORD, SMTP_FROM } = env();
  if (!SMTP_HOST || !SMTP_FROM) return null;
  known ??= {
    from: SMTP_FROM,
    transport: createTransport({
      host: SMTP_HOST,
      port: SMTP_PORT,
      secure: SMTP_SECURE,
      ...(SMTP_USER ? { auth: { user: SMTP_USER, pass: SMTP_PASSWORD ?? "" } } : {}),
      connectionTimeout: 15_000,
      socketTimeout: 30_000,
      disableFileAccess: true,
      disableUrlAccess: true,
    }),
  };
  return postThrough(known.transport, known.from);
}

export function postThrough(transport: Transporter, from: string): Post {
  return async (mail) => {
    try {
      await transport.sendMail({ ...mail, from, headers: { "Auto-Submitted": "auto-generated" } });
      return { kind: "sent" };
    } catch (error) {
      const code = error instanceof Error && "responseCode" in error ? Number(error.responseCode) : 0;
      return code >= 500 && code < 600
        ? { kind: "undeliverable", why: `refused_${code}` }
        : { kind: "later", why: code > 0 ? `temporary_${code}` : "mail_server_unreachable" };
    }
  };
}
