/** The Message-ID of a letter: the same at every attempt, so that a mail reader drops the second copy. */
export const messageIdOf = (letterId: string, host: string): string => `<${letterId}@${host}>`;
