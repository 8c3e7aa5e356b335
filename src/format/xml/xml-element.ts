/** An element of XML with all that is in it. Prefixes are left off: formats are told apart by their root. */
export interface XmlElement {
  /** Without prefix. */
  readonly name: string;
  /** By name without prefix. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  /** What stands in the element itself, trimmed; not what stands in its children. */
  readonly text: string;
}

/** The first child of that name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** What the first child of that name says; `''` without one. */
export function textOf(element: XmlElement, name: string): string {
  return childOf(element, name)?.text ?? '';
}

/** The name of a tag or an attribute without its prefix. */
export function localName(written: string): string {
  return written.slice(written.lastIndexOf(':') + 1);
}
