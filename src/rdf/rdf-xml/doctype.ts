/**
 * The document type declaration, read for its internal entities alone. Nothing outside the document is
 * ever fetched, and nothing is declared that could grow.
 */
import type {Entities} from './entities.js';

/**
 * What is of interest in it, or may hide what is of interest. Groups of `<!ENTITY`: the `%` of a parameter
 * entity, the name, the value in double or single quotes. What is not closed goes to the end of the text,
 * so that nothing is read twice.
 */
const piecePattern =
  /<!--[^]*?(?:-->|$)|<\?[^]*?(?:\?>|$)|<!ENTITY\s+(?:(%)\s+)?([^\s"'<>%]+)(?:\s+(?:"([^"]*)"|'([^']*)'))?|"[^"]*(?:"|$)|'[^']*(?:'|$)|%[^\s;<>]{1,64};|[[\]>]/g;

function takePiece(piece: RegExpExecArray, entities: Entities): void {
  const [whole, parameter, name, double, single] = piece;
  if (parameter !== undefined || whole.startsWith('%')) {
    entities.refuse('', `${name ?? whole} is a parameter entity`);
  } else if (name !== undefined) entities.declare(name, double ?? single);
}

/** Reads from behind `<!DOCTYPE`; gives the offset behind its `>`, or 0 if there is none. */
export function readDoctype(text: string, from: number, entities: Entities): number {
  let isInside = false;
  piecePattern.lastIndex = from;
  for (let piece = piecePattern.exec(text); piece; piece = piecePattern.exec(text)) {
    if (piece[0] === '[') isInside = true;
    else if (piece[0] === ']') isInside = false;
    else if (piece[0] === '>' && !isInside) return piecePattern.lastIndex;
    else takePiece(piece, entities);
  }
  return 0;
}
