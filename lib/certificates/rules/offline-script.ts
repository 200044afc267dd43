/**
 * The script of the offline check page. Plain JavaScript in one piece, because the page must run alone, years from now,
 * from a folder; it reads a statement as `readStatement` does, which a test holds it to.
 */
export const OFFLINE_SCRIPT = String.raw`(function () {
  "use strict";
  var data = JSON.parse(document.getElementById("data").textContent);
  var words = data.words;
  function bytes(text) {
    if (!/^[\w-]*$/.test(text) || text.length % 4 === 1) return null;
    var plain = atob(text.replace(/-/g, "+").replace(/_/g, "/"));
    var out = new Uint8Array(plain.length);
    for (var i = 0; i < plain.length; i++) out[i] = plain.charCodeAt(i);
    return out;
  }
  function read(text) {
    var code = text.trim().replace(/^[\s\S]*#/, "");
    var parts = code.split(".");
    if (code.length > 4000 || parts.length !== 4 || parts[0] !== "1" || !/^[\w-]{8}$/.test(parts[1])) return null;
    var signature = bytes(parts[3]);
    var payload = bytes(parts[2]);
    if (!signature || signature.length !== 64 || !payload) return null;
    try {
      var fields = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
      if (!Array.isArray(fields) || fields.length !== 9) return null;
      return { key: parts[1], signed: parts.slice(0, 3).join("."), signature: signature, fields: fields };
    } catch (error) {
      return null;
    }
  }
  async function check(text) {
    var statement = read(text);
    if (!statement) return { kind: "malformed" };
    var raw = bytes(data.keys[statement.key] || "");
    if (!raw || raw.length !== 32) return { kind: "unknown" };
    var key;
    try {
      key = await crypto.subtle.importKey("raw", raw, { name: "Ed25519" }, false, ["verify"]);
    } catch (error) {
      return { kind: "unable" };
    }
    var isGood = await crypto.subtle.verify({ name: "Ed25519" }, key, statement.signature, new TextEncoder().encode(statement.signed));
    return isGood ? { kind: "good", fields: statement.fields } : { kind: "bad" };
  }
  function put(parent, tag, text, name) {
    var made = document.createElement(tag);
    made.textContent = text;
    if (name) made.className = name;
    parent.appendChild(made);
    return made;
  }
  function show(result) {
    var answer = document.getElementById("answer");
    answer.textContent = "";
    var box = put(answer, "section", "", result.kind === "good" ? "good" : result.kind === "bad" ? "bad" : "warn");
    put(box, "h2", words[result.kind]);
    put(box, "p", words[result.kind + "_note"]);
    if (result.kind !== "good") return;
    var f = result.fields;
    var list = put(box, "dl", "");
    var rows = [["number", f[0]], ["name", f[5]], ["period", f[1] + " — " + f[2]], ["hours", (Math.floor(f[3] / 6) / 10).toFixed(1)], ["lines", f[4]], ["unit", f[6]], ["issued", f[7]]];
    rows.forEach(function (row) {
      put(list, "dt", words[row[0]]);
      put(list, "dd", String(row[1]));
    });
    put(box, "p", words.revocation, "note");
  }
  document.getElementById("form").addEventListener("submit", function (event) {
    event.preventDefault();
    check(document.getElementById("code").value).then(show, function () { show({ kind: "unable" }); });
  });
  if (location.hash.length > 20) {
    document.getElementById("code").value = location.hash.slice(1);
    check(location.hash).then(show, function () { show({ kind: "unable" }); });
  }
})();`;
