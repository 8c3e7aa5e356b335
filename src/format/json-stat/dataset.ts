/** A dataset of JSON-stat (https://json-stat.org/full/) as a cube. */
import type {Cell} from '../column/column.js';
import {type Cube, type CubeDimension, isPlaceName} from '../cube/cube.js';
import {type JsonObject, isObject} from '../json/shape.js';

/** A text; `''` for anything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Codes in their order: a list, or places by code; a single category needs no index. */
function codesOf(category: JsonObject): readonly string[] {
  const {index, label} = category;
  if (Array.isArray(index)) return index.map(String);
  if (isObject(index))
    return Object.entries(index)
      .toSorted(([, a], [, b]) => Number(a) - Number(b))
      .map(([code]) => code);
  return isObject(label) ? Object.keys(label) : [];
}

/** `role` lists the dimensions that are time, places or measures. */
function hasRole(dataset: JsonObject, role: string, id: string): boolean {
  const {role: own, dimension} = dataset;
  const roles = own ?? (isObject(dimension) ? dimension['role'] : undefined);
  return isObject(roles) && listOf(roles[role]).includes(id);
}

/** A dimension with what only this format knows of it. */
interface Dimension extends CubeDimension {
  readonly isMetric: boolean;
  /** Of its single category. */
  readonly unit: string | undefined;
}

function unitOf(category: JsonObject, code: string | undefined): string | undefined {
  const units = isObject(category['unit']) ? category['unit'] : {};
  const unit = code === undefined ? undefined : units[code];
  const written = isObject(unit) ? textOf(unit['base']) || textOf(unit['label']) : '';
  return written || undefined;
}

function dimensionOf(dataset: JsonObject, id: string): Dimension {
  const all = isObject(dataset['dimension']) ? dataset['dimension'] : {};
  const own = isObject(all[id]) ? all[id] : {};
  const category = isObject(own['category']) ? own['category'] : {};
  const names = isObject(category['label']) ? category['label'] : {};
  const codes = codesOf(category);
  const name = textOf(own['label']) || id;
  return {
    name,
    codes,
    labels: codes.map((code) => textOf(names[code]) || code),
    isTime: hasRole(dataset, 'time', id),
    isPlace: hasRole(dataset, 'geo', id) || isPlaceName(name),
    isMetric: hasRole(dataset, 'metric', id) || id === 'ContentsCode',
    unit: codes.length === 1 ? unitOf(category, codes[0]) : undefined,
  };
}

function idsOf(dataset: JsonObject): readonly string[] {
  const {dimension} = dataset;
  const inner = isObject(dimension) ? dimension['id'] : undefined;
  return listOf(dataset['id'] ?? inner).map(String);
}

function isCell(value: unknown): value is Cell {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/** Figures in a list, or by their number where most are missing. */
function valueReader(value: unknown): Cube['valueAt'] {
  const figures: Readonly<Record<number, unknown>> =
    Array.isArray(value) || isObject(value) ? value : [];
  return (combination) => {
    const figure = figures[combination];
    return isCell(figure) ? figure : undefined;
  };
}

/** Whether an object is a dataset with its figures, not a reference to one. */
export function isDataset(value: unknown): value is JsonObject {
  return isObject(value) && isObject(value['dimension']) && typeof value['value'] === 'object';
}

/** What a dataset says; a measure with a single category is the name of the figures. */
export function cubeOf(dataset: JsonObject): Cube {
  const dimensions = idsOf(dataset).map((id) => dimensionOf(dataset, id));
  const metric = dimensions.find(({isMetric, labels}) => isMetric && labels.length === 1);
  return {
    dimensions: dimensions.filter((dimension) => dimension !== metric),
    valueName: metric?.labels[0] ?? '',
    unit: metric?.unit,
    valueAt: valueReader(dataset['value']),
  };
}

/** Names of all dimensions that say nothing of their categories. */
export function emptyDimensions({dimensions}: Cube): readonly string[] {
  return dimensions.filter(({labels}) => labels.length === 0).map(({name}) => name);
}
