/** Roles, kinds and states as plain arrays: all of db that a browser may see. Names as in the product's specification. */
export * from "./words/events";
export * from "./words/letters";
export * from "./words/people";
export * from "./words/requests";
export * from "./words/service";
