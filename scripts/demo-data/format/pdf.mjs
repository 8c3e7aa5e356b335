/** A PDF of one page of text: title, then lines. */

/** Octal escapes in WinAnsiEncoding, so that the file stays ASCII. */
function pdfString(text) {
  const escaped = [...text].map((character) => {
    const code = character.charCodeAt(0);
    if (code > 126) return `\\${code.toString(8).padStart(3, '0')}`;
    return '()\\'.includes(character) ? `\\${character}` : character;
  });
  return `(${escaped.join('')})`;
}

function pageContent(title, lines) {
  const shown = lines.map((line) => `${pdfString(line)} '`).join('\n');
  return `BT /F2 20 Tf 72 760 Td ${pdfString(title)} Tj /F1 11 Tf 16 TL 0 -14 Td\n${shown}\nET`;
}

const font = (name) =>
  `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;

/** @param {readonly string[]} lines short enough for the width of the page */
export function pdf(title, lines) {
  const content = pageContent(title, lines);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    font('Helvetica'),
    font('Helvetica-Bold'),
    `<< /Title ${pdfString(title)} >>`,
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const trailer = `<< /Size ${objects.length + 1} /Root 1 0 R /Info 7 0 R >>`;
  return Buffer.from(
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n${trailer}\nstartxref\n${text.length}\n%%EOF\n`,
    'latin1',
  );
}
