/**
 * Names of columns that are written in two rows: a group such as "Befolkning" over the merged cells above
 * "2022" and "2023" goes before the names it stands over.
 */
import type {Range} from '@e965/xlsx';
import type {SheetGrid} from './sheet-grid.js';

/** Cells of a row merged with their neighbours, but not with all: that would be a title. */
function groupsOf({merges}: SheetGrid, row: number, width: number): readonly Range[] {
  return merges.filter(
    ({s, e}) => s.r <= row && e.r >= row && e.c > s.c && e.c - s.c + 1 < width && s.r === e.r,
  );
}

function isCovered(grid: SheetGrid, row: number, column: number): boolean {
  return grid.merges.some(({s, e}) => s.c === column && e.c === column && s.r < row && e.r >= row);
}

function isName(text: string): boolean {
  return text !== '' && (/\p{L}/u.test(text) || /^(?:19|20)\d\d$/.test(text));
}

/**
 * Whether the row below `header` names the columns under its groups: there are names under every group,
 * and nothing beside them.
 */
export function isTwoLevel(grid: SheetGrid, header: number): boolean {
  const width = grid.width(header);
  const groups = groupsOf(grid, header, Math.max(width, grid.width(header + 1)));
  if (groups.length === 0) return false;
  const isInGroup = (column: number): boolean =>
    groups.some(({s, e}) => column >= s.c && column <= e.c);
  for (let column = 0; column < Math.max(width, grid.width(header + 1)); column++) {
    const below = grid.cell(header + 1, column);
    if (isInGroup(column) ? !isName(below) : below !== '' && !isCovered(grid, header + 1, column))
      return false;
  }
  return true;
}

/** What stands in a cell, or in the merged cell it is part of. */
function mergedCell(grid: SheetGrid, row: number, column: number): string {
  const own = grid.cell(row, column);
  if (own !== '') return own;
  const merge = grid.merges.find(
    ({s, e}) => s.r <= row && e.r >= row && s.c <= column && e.c >= column,
  );
  return merge ? grid.cell(merge.s.r, merge.s.c) : '';
}

/** Names by the row that names the columns, with the groups in the row above it, if those are merged cells. */
export function namesAt(grid: SheetGrid, header: number, width: number): string[] {
  const hasGroups = header > 0 && groupsOf(grid, header - 1, width).length > 0;
  return Array.from({length: width}, (_, column) => {
    const name = mergedCell(grid, header, column);
    const group = hasGroups ? mergedCell(grid, header - 1, column) : '';
    return group === '' || group === name ? name : `${group} ${name}`.trim();
  });
}
