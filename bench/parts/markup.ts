import { chromium } from "@playwright/test";

/** What a page draws, as JSON: text, or [element, React's props, children]; and how many elements that is. */
export type Markup = { tree: string; elements: number };

// Runs in the browser, where nothing of this module exists. Scripts, preloads and what every Next page brings by itself stay out.
const INSIDE = `(html) => {
  const flags = new Set("hidden disabled required checked selected open readonly multiple autofocus novalidate inert reversed default".split(" "));
  const names = { class: "className", for: "htmlFor", tabindex: "tabIndex", readonly: "readOnly", autofocus: "autoFocus", novalidate: "noValidate", autocomplete: "autoComplete", maxlength: "maxLength", inputmode: "inputMode", colspan: "colSpan", rowspan: "rowSpan", enctype: "encType", datetime: "dateTime", charset: "charSet", crossorigin: "crossOrigin", hreflang: "hrefLang", srcset: "srcSet", "stroke-width": "strokeWidth", "stroke-linecap": "strokeLinecap", "stroke-linejoin": "strokeLinejoin", "fill-rule": "fillRule", "clip-rule": "clipRule", "text-anchor": "textAnchor" };
  const camel = (name) => name.startsWith("--") ? name : name.trim().replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
  const style = (text) => Object.fromEntries(text.split(";").filter((one) => one.includes(":")).map((one) => [camel(one.slice(0, one.indexOf(":")).trim()), one.slice(one.indexOf(":") + 1).trim()]));
  const value = ({ name, value }) => name === "style" ? style(value) : flags.has(name) && value === "" ? true : value;
  const props = (element) => Object.fromEntries([...element.attributes].filter(({ name }) => name !== "nonce").map((one) => [names[one.name] ?? one.name, value(one)]));
  const skip = (element) => element.matches("script, link[rel=preload], meta[charset], meta[name=viewport], meta[name=next-size-adjust]") || (element.matches("body > div[hidden]") && element.childElementCount === 0);
  let elements = 0;
  const draw = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return [node.data];
    if (node.nodeType !== Node.ELEMENT_NODE || skip(node)) return [];
    elements++;
    return [[node.localName, props(node), [...node.childNodes].flatMap(draw)]];
  };
  const page = new DOMParser().parseFromString(html, "text/html");
  const nodes = [...page.head.childNodes, ...page.body.childNodes].flatMap(draw);
  return { tree: JSON.stringify(nodes), elements };
}`;

/** Reads pages as a browser does, without running their scripts; bench/run.mjs names the browser in ZHIYA_CHROMIUM. */
export async function openReader(): Promise<{ read: (html: string) => Promise<Markup>; close: () => Promise<void> }> {
  const named = process.env.ZHIYA_CHROMIUM;
  const browser = await chromium.launch({ args: ["--no-sandbox"], ...(named ? { executablePath: named } : {}) });
  const page = await browser.newPage();
  return {
    read: (html) => page.evaluate<Markup>(`(${INSIDE})(${JSON.stringify(html)})`),
    close: () => browser.close(),
  };
}
