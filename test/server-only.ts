// Stands for "server-only" in tests: outside Next the package throws.
export {};
