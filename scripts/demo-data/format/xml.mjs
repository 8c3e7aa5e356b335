/** Enough XML to write the formats of the demo. */

const entities = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

/** Text that is safe between tags and in attributes. */
export function escapeXml(text) {
  return String(text).replace(/[&<>"]/g, (character) => entities[character]);
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** A document as bytes. */
export function xmlDocument(content) {
  return Buffer.from(`${declaration}${content}\n`);
}
