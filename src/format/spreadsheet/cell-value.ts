import type {CellObject} from '@e965/xlsx';
import {type Cell, dayOfSerial} from '../column/column.js';
import {type DateParts, datePartsOf, paddedBy} from './number-format.js';

/** Days between the two beginnings of time that Excel knows: 1900, and 1904 on old Macs. */
const macDays = 1462;

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A part of a day, or hours beyond a day, as `hh:mm` or `hh:mm:ss`. */
function timeOf(days: number): string {
  const seconds = Math.round(days * 86_400);
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = seconds % 60;
  return `${two(hour)}:${two(minute)}${rest === 0 ? '' : `:${two(rest)}`}`;
}

/** As much of a day as its format shows. */
function shortened(day: string, {hasYear, hasMonth, hasDay}: DateParts): string {
  if (hasDay || !hasYear) return day;
  return hasMonth ? day.slice(0, 7) : day.slice(0, 4);
}

function momentOf(serial: number, parts: DateParts, isMac: boolean): string {
  const {hasTime, hasYear, hasMonth, hasDay, isElapsed} = parts;
  if (isElapsed || !(hasYear || hasMonth || hasDay)) return serial < 0 ? '' : timeOf(serial);
  const days = isMac ? serial + macDays : serial;
  if (!hasTime) return shortened(dayOfSerial(Math.floor(days)), parts);
  const day = dayOfSerial(days);
  return day.length === 10 ? `${day}T00:00:00` : day;
}

function ofNumber(number: number, format: string, isMac: boolean): Cell {
  if (!Number.isFinite(number)) return undefined;
  const parts = datePartsOf(format);
  if (parts) return momentOf(number, parts, isMac);
  return paddedBy(format, number) ?? number;
}

/** What a cell of a sheet says: days and times as ISO 8601 by its number format, without any shift of zone. */
export function valueOfCell(cell: CellObject | undefined, isMac: boolean): Cell {
  const value = cell?.v;
  if (!cell || cell.t === 'e' || value === undefined) return undefined;
  if (typeof value === 'number') return ofNumber(value, String(cell.z ?? ''), isMac);
  return typeof value === 'string' ? value.trim() : value;
}
