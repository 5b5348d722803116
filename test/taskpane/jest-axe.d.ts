/** jest-axe ships no types; this is what the tests use of it. */
declare module 'jest-axe' {
  interface Violation {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }
  export function axe(
    element: Element,
    options?: { readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>> },
  ): Promise<{ readonly violations: readonly Violation[] }>;
}
