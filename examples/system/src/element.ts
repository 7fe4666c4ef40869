type Properties<Tag extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Tag], 'dataset'> & { dataset: Record<string, string> }
>

/** One element with its properties and children. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  { dataset, ...properties }: Properties<Tag> = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const created = document.createElement(tag)
  Object.assign(created, properties)
  Object.assign(created.dataset, dataset)
  created.append(...children)
  return created
}

/** A button that opens the preferences: the SDK listens to every element with this attribute. */
export function preferencesButton(text: string): HTMLButtonElement {
  return element('button', { type: 'button', dataset: { omonoAction: 'open-preferences' } }, text)
}
