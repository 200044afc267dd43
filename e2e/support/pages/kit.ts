import type { Page } from "@playwright/test";
import type { PageAddress } from "@/lib/auth/rules/access";
import type { Facts } from "../facts";

export type State = {
  name: string;
  path: string | ((facts: Facts) => string);
  /** Who looks: a role of the sample, or someone of the scene. Nobody: signed out. */
  as?: string | ((facts: Facts) => { accountId: string });
  /** What the address answers; 200 unless said. */
  status?: number;
  /** What a person does to bring the page into this state. */
  act?: (page: Page, words: Words) => Promise<void>;
};

/** Names of controls in both languages, for the states that have to be brought about. */
export type Words = (zh: string, en: string) => RegExp;

/** Pages of one area in their main states; "machine" says that nobody looks at it. */
export type Area = Partial<Record<PageAddress, State[] | "machine">>;

export const press = (zh: string, en: string) => (page: Page, words: Words) =>
  page
    .getByRole("button", { name: words(zh, en) })
    .filter({ visible: true })
    .first()
    .click();

/** Opens what stands behind a summary. */
export const unfold = (zh: string, en: string) => (page: Page, words: Words) =>
  page
    .locator("summary")
    .filter({ hasText: words(zh, en) })
    .first()
    .click();
