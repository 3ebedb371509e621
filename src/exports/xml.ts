/** Attributes of an element, or fields of a node: absent ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | number | boolean | null>>;

/** Characters that XML 1.0 has no way to write, halves of surrogate pairs among them. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text as it stands in an attribute or between tags; what XML cannot hold becomes U+FFFD. */
export function xmlText(text: string | number | boolean): string {
  return String(text)
    .replace(FORBIDDEN, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (character) => ENTITIES[character]!);
}

/** An element, on a line of its own, with its content; empty without. */
export function element(name: string, attributes: XmlAttributes, content = ''): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === null ? [] : [` ${key}="${xmlText(value)}"`],
  );
  return content === ''
    ? `<${name}${written.join('')}/>\n`
    : `<${name}${written.join('')}>\n${content}</${name}>\n`;
}
