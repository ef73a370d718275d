/** An element with a class and children; texts are put in as texts. */
export function element(name: string, className: string, ...children: readonly (Node | string | null)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  for (const child of children) if (child !== null) made.append(child);
  return made;
}
