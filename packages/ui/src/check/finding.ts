/** Something about the interface that is not fair. */
export interface Finding {
  /** The rule that is broken, numbered as in docs/rules.md: `C-09`. */
  readonly rule: string
  /** What breaks it. */
  readonly element: Element
  /** What is wrong, with what was measured, and what to do. */
  readonly message: string
}

/** What `element` says, as it is put into a message. */
export const quote = (element: Element) => `“${element.textContent?.trim().slice(0, 60)}”`
