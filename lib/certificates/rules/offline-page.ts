import { OFFLINE_SCRIPT } from "./offline-script";

/** The sentences of `certificates.offline`, by name. */
export type OfflineWords = Record<string, string>;

const STYLE = `:root{color-scheme:light dark;--t:#bfe6fc;--b:#fbfcfa;--s:#fff;--i:#1b2620;--m:#56635b;--l:#c9d2cb;--g:#1f6b3f;--r:#a02a1c;--w:#855400}
@media (prefers-color-scheme:dark){:root{--t:#0c273b;--b:#131a16;--s:#1b241f;--i:#e7eee9;--m:#a9b6ad;--l:#3b4a41;--g:#7fd09b;--r:#ff9d90;--w:#ffc670}}
*{box-sizing:border-box}body{margin:0;background:linear-gradient(var(--t),var(--b) 240px) no-repeat var(--b);color:var(--i);font:16px/1.7 system-ui,"PingFang SC","Microsoft YaHei",sans-serif}
main{max-width:720px;margin:0 auto;padding:28px 16px 64px}.mark{display:block;width:40px;height:40px;margin:0 0 18px}h1{font-size:1.6rem;line-height:1.35;margin:0 0 8px}p{margin:8px 0}
form{margin:24px 0;border:1px solid var(--l);border-radius:14px;background:var(--s);padding:18px 20px 20px}label{display:block;font-weight:600;margin:0 0 6px}textarea{width:100%;min-height:120px;font:14px/1.5 ui-monospace,monospace;padding:10px;border:1px solid var(--m);border-radius:10px;background:var(--b);color:inherit;word-break:break-all}
button{margin-top:12px;min-height:48px;padding:0 24px;border:0;border-radius:10px;background:#1f6b3f;color:#fff;font:600 16px/1 inherit}button:focus-visible,textarea:focus-visible{outline:3px solid #2a7de1;outline-offset:2px}
section{margin:24px 0;border:1px solid var(--l);border-radius:14px;background:var(--s);padding:18px 20px}h2{margin:0;font-size:1.25rem}.good h2{color:var(--g)}.bad h2{color:var(--r)}.warn h2{color:var(--w)}
dl{margin:12px 0 0;display:grid;grid-template-columns:minmax(6em,auto) 1fr;gap:8px 16px}dt{color:var(--m)}dd{margin:0;font-weight:600;overflow-wrap:anywhere}.note,.keys{color:var(--m);font-size:14px;overflow-wrap:anywhere}.keys{font-family:ui-monospace,monospace}`;

/** The mark of the product, drawn in the file itself. */
const MARK =
  '<svg class="mark" viewBox="0 0 32 32" aria-hidden="true"><rect width="32" height="32" rx="9" fill="#1f6b3f"/><g fill="#fff"><path d="M16.2 19.5C16.2 12.6 20.4 8.3 27 8.2c.1 6.7-4.1 11.2-10.8 11.3z"/><path d="M14.6 20.3c0-4.9-3-7.9-8.9-8 0 4.9 3.6 8 8.9 8z" opacity=".78"/><path d="M14.5 18h2v7.8a1 1 0 0 1-2 0z"/></g></svg>';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** JSON that may stand inside a script. */
const embedded = (value: unknown) => JSON.stringify(value).replace(/</g, "\\u003c");

type Page = {
  words: OfflineWords;
  locale: string;
  /** Public keys by id, raw, base64url. */
  keys: Record<string, string>;
  /** Where numbers are checked with a network. */
  online: string;
  /** Of the page's content security policy; a saved page needs none. */
  nonce: string;
};

/** One file that checks the signature of a certificate's code by itself: no server, no other file, keys inside. */
export function offlinePage({ words, locale, keys, online, nonce }: Page): string {
  const w = (key: string) => escaped(words[key] ?? "");
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${w("title")}</title>
<style nonce="${escaped(nonce)}">${STYLE}</style>
</head>
<body>
<main>
${MARK}
<h1>${w("title")}</h1>
<p>${w("lead")}</p>
<noscript><p><b>${w("noscript")}</b></p></noscript>
<form id="form">
<label for="code">${w("label")}</label>
<textarea id="code" autocomplete="off" autocapitalize="off" spellcheck="false" required></textarea>
<button type="submit">${w("check")}</button>
</form>
<div id="answer" role="status" aria-live="polite"></div>
<p class="note">${w("revocation")}</p>
<p class="note">${w("online")}</p>
<p class="note">${w("keys")}</p>
<p class="keys">${Object.keys(keys).map(escaped).join(" · ")}</p>
</main>
<script type="application/json" id="data">${embedded({ words, keys, online })}</script>
<script nonce="${escaped(nonce)}">${OFFLINE_SCRIPT}</script>
</body>
</html>
`;
}
