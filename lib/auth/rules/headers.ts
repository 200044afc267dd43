/** The pages of the roll: they alone may use the camera, and compile the reader of codes. */
export const isOnSite = (path: string): boolean => path.startsWith("/checkin/");

/**
 * Scripts and `<style>` by nonce, styles on elements as attributes; nothing from another host, no framing, no plugins.
 * @param onSite also lets the page compile the reader of codes, which is WebAssembly
 */
export function contentSecurityPolicy(nonce: string, dev: boolean, onSite: boolean): string {
  return [
    "default-src 'self'",
    // The development server evaluates its modules and speaks over a socket.
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}${onSite ? " 'wasm-unsafe-eval'" : ""}`,
    "worker-src 'self'",
    dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${dev ? " ws: wss:" : ""}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** What every answer says besides. The full address, which may hold a link's token, is told to our own pages only. */
export function securityHeaders(https: boolean, onSite: boolean): [name: string, value: string][] {
  return [
    ["X-Content-Type-Options", "nosniff"],
    ["X-Frame-Options", "DENY"],
    ["Referrer-Policy", "same-origin"],
    [
      "Permissions-Policy",
      `camera=(${onSite ? "self" : ""}), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()`,
    ],
    ["Cross-Origin-Opener-Policy", "same-origin"],
    ["Cross-Origin-Resource-Policy", "same-origin"],
    ...(https ? [["Strict-Transport-Security", "max-age=31536000; includeSubDomains"] satisfies [string, string]] : []),
  ];
}
