import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type Inbox = {
  /** What a server under test needs to post its letters here. */
  env: Record<string, string>;
  /** The letters that came for an address, oldest first. */
  of: (address: string) => ParsedMail[];
  close: () => Promise<void>;
};

/** A real SMTP server on a free port that keeps what it gets. */
export async function anInbox(): Promise<Inbox> {
  const letters: { to: string[]; mail: ParsedMail }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS", "AUTH"],
    onData: (stream, session, done) => {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(stream).then((mail) => {
        letters.push({ to, mail });
        done();
      }, done);
    },
  });
  const port = await new Promise<number>((resolve) => {
    const listening = server.listen(0, "127.0.0.1", () => {
      const address = listening.address();
      resolve(typeof address === "object" && address ? address.port : 0);
    });
  });
  return {
    env: { SMTP_HOST: "127.0.0.1", SMTP_PORT: String(port), SMTP_FROM: "zhiya@example.test" },
    of: (address) => letters.filter(({ to }) => to.includes(address)).map(({ mail }) => mail),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
