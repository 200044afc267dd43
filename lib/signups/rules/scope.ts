import type { Rule } from "./facts";

/** Staff act within their leagues; volunteers may serve anywhere. */
export const outsideScope: Rule = ({ staffInScope }) => (staffInScope === false ? {} : null);
