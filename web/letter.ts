/**
 * The report's letter as parts of the page. The engine writes it as markup, every value escaped; it is read here without
 * being shown, and only elements and attributes that letters are made of are built anew. Nothing is ever assigned as
 * markup, so that even a mistake in the letter could bring in no script, link or picture.
 * @module
 */
const elements: ReadonlySet<string> = new Set(
  (
    "section article h1 h2 h3 h4 p br span b strong em bdi code small ul ol li dl dt dd details summary div time " +
    "table caption thead tbody tr th td svg g path circle rect line polygon title"
  ).split(" "),
);

const attributes: ReadonlySet<string> = new Set(
  (
    "id class lang dir translate role scope colspan rowspan data-label data-rows data-size aria-labelledby aria-label " +
    "aria-hidden datetime viewBox preserveAspectRatio x y x1 x2 y1 y2 cx cy r rx ry width height d points fill stroke " +
    "stroke-width focusable"
  ).split(" "),
);

/** Sections, a card, a table, or words of the letter. */
export function letterParts(markup: string): DocumentFragment {
  const parts = document.createDocumentFragment();
  const { body } = new DOMParser().parseFromString(markup, "text/html");
  for (const child of body.childNodes) append(parts, child);
  return parts;
}

function append(to: Node, from: Node): void {
  if (from instanceof Text) to.appendChild(document.createTextNode(from.data));
  if (!(from instanceof Element) || !elements.has(from.localName)) return;
  const made = document.createElementNS(from.namespaceURI, from.localName);
  for (const { name, value } of from.attributes) if (attributes.has(name)) made.setAttribute(name, value);
  for (const child of from.childNodes) append(made, child);
  to.appendChild(made);
}
