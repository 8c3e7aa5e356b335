/**
 * RDF/XML 1.1 → triples. A scanner of its own and no DOM, so that it works in a worker and in Node, pauses,
 * knows lines, and goes on where an XML parser must stop.
 */
import type {SyntaxReader} from '../syntax.js';
import {closeElement, openElement, takeOther, takeText} from './elements.js';
import {Reading} from './reading.js';

/** A pause comes after so many characters, or so many triples, whichever is first. */
const charactersAtOnce = 65_536;
const triplesAtOnce = 4_096;

/** Reads one token; false when there are no more, or enough. */
function step(reading: Reading): boolean {
  switch (reading.scanner.next()) {
    case 'start':
      openElement(reading);
      break;
    case 'text':
      takeText(reading);
      break;
    case 'end':
      closeElement(reading);
      break;
    case 'other':
      takeOther(reading);
      break;
    case 'done':
      return false;
    default:
  }
  return !reading.isFull;
}

/** Reads up to the next pause; false at the end. */
function advance(reading: Reading): boolean {
  const position = reading.scanner.position + charactersAtOnce;
  const triples = reading.triples + triplesAtOnce;
  while (reading.scanner.position < position && reading.triples < triples) {
    if (!step(reading)) return false;
  }
  return true;
}

function reportOpenElements(reading: Reading): void {
  if (reading.depth === 0 || reading.isFull || reading.scanner.isTruncated) return;
  const message = `The document ends before </${reading.top.tag}>; kept what came before`;
  reading.problem('error', 'xml-truncated', message);
}

export const readRdfXml: SyntaxReader = function* (input, sink) {
  const reading = new Reading(input, sink);
  while (advance(reading)) yield;
  reportOpenElements(reading);
};
