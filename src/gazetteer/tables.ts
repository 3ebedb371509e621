import type { Alias, CityLevel, Identifier } from '../graph';
import { readRows } from '../tables';
import type { Box, Country, Place } from './place';

/** Reads a table of places below `data/`; its header names the columns. */
export function readPlaces(path: string): Place[] {
  return rowsOf(path).map(placeOf);
}

/** Reads the table of countries. */
export function readCountries(path: string): Country[] {
  return rowsOf(path).map(([code = '', name = '', box = '', names = '']) => {
    return { code, name, box: boxOf(box), names: aliases(name, names) };
  });
}

function rowsOf(path: string): string[][] {
  return readRows(path).slice(1);
}

function placeOf(cells: readonly string[]): Place {
  const cell = (index: number) => cells[index] ?? '';
  const latitude = cell(8);
  return {
    id: cell(0),
    name: cell(1),
    level: cell(2) as CityLevel,
    country: cell(3),
    parentId: cell(4) || null,
    validFrom: cell(5) || null,
    validTo: cell(6) || null,
    becameIds: list(cell(7)),
    location: latitude === '' ? null : { latitude: Number(latitude), longitude: Number(cell(9)) },
    identifiers: list(cell(10)).map(identifierOf),
    weight: Number(cell(11)),
    names: aliases(cell(1), cell(12)),
  };
}

function boxOf(cell: string): Box | null {
  const [south, west, north, east] = cell.split(' ').map(Number);
  if (south === undefined || west === undefined || north === undefined || east === undefined) return null;
  return { south, west, north, east };
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.split('|');
}

function identifierOf(entry: string): Identifier {
  const colon = entry.indexOf(':');
  return { scheme: entry.slice(0, colon), value: entry.slice(colon + 1) };
}

/** The main name, which is the one in use in Vietnamese, and the others. */
function aliases(name: string, cell: string): Alias[] {
  return [{ name, language: 'vi' }, ...list(cell).map(aliasOf)];
}

function aliasOf(entry: string): Alias {
  const colon = entry.indexOf(':');
  return { name: entry.slice(colon + 1), language: entry.slice(0, colon) };
}
