import { expect, type Page } from "@playwright/test";

/** Presses Tab until the control of that name has the focus; every stop on the way must show where it is. */
export async function tabTo(page: Page, name: RegExp, most = 80) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const here = await page.evaluate(() => {
      const one = document.activeElement;
      if (!(one instanceof HTMLElement) || one === document.body) return null;
      const seen = (of: Element) => {
        const style = getComputedStyle(of);
        return (
          (style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none"
        );
      };
      // A hidden input shows its focus on what is drawn for it.
      const drawn = [one, one.nextElementSibling, one.parentElement, one.closest("label")].filter((of) => of !== null);
      return {
        text: (one.getAttribute("aria-label") ?? one.innerText ?? "").trim(),
        label:
          one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement || one instanceof HTMLSelectElement
            ? (one.labels?.[0]?.innerText ?? "")
            : "",
        shown: drawn.some(seen),
        tag: `${one.tagName} ${one.className}`,
      };
    });
    if (!here) continue;
    expect.soft(here.shown, `the focus is not to be seen on “${here.text || here.label}” (${here.tag})`).toBe(true);
    if (name.test(here.text) || name.test(here.label)) return;
  }
  throw new Error(`Tab does not reach ${name} within ${most} stops on ${page.url()}`);
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement === document.body ? null : document.activeElement;
    return one?.getAttribute("aria-label") ?? one?.textContent ?? "";
  });

/** Presses a key until the focus stands on what is wanted. */
export async function pressUntil(page: Page, key: string, wanted: RegExp, most = 60) {
  for (let i = 0; i < most; i++) {
    if (wanted.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${wanted}; the focus is on “${await focused(page)}”`);
}

/** Waits until the desk's keys are listened to: their table gets its button with them, which a phone hides. */
export const keysListen = (page: Page) =>
  expect(
    page.getByRole("button", { name: /^(?:快捷键|Shortcuts)/, includeHidden: true }),
    "the keys listen",
  ).toBeAttached();
