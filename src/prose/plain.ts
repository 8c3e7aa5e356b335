/** Plain text: paragraphs at blank lines, lists at bullets, links at addresses. */
import {ProseBuilder} from './builder.js';
import {decodeEntities} from './entities.js';
import type {Block} from './prose.js';

const bullet = /^[•▪◦‣●·]\s+/;

function readLine(line: string, builder: ProseBuilder, isInList: boolean): boolean {
  const isItem = bullet.test(line);
  if (isInList && !isItem) builder.close('list');
  if (isItem && !isInList) builder.openList(false);
  if (isItem) builder.openItem();
  builder.text(decodeEntities(isItem ? line.replace(bullet, '') : line));
  if (line === '') builder.separate();
  else builder.break();
  return isItem;
}

/** The blocks of a description in plain text; needs nothing that is not there already. */
export function readPlain(text: string, isCut: boolean): readonly Block[] {
  const builder = new ProseBuilder();
  let isInList = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    isInList = readLine(line.trim(), builder, isInList);
    if (builder.isFull) break;
  }
  return builder.finish(isCut);
}
