import type { Area } from '../../model/area';
import { boxOf, intersects } from '../../model/area';
import { nextId } from '../../model/book';
import { sheetStructureChanged } from '../../model/changes';
import type { BandingModel } from '../../model/sheet-model';
import { bandingThemes } from './banding-themes';
import { bandingClass } from './classes';
import type { RangeCore, SheetCore } from './cores';
import { fail, liveSheet } from './cores';
import { constantName } from './enums';
import { mustEditSheet } from './guards';

type GoogleBanding = GoogleAppsScript.Spreadsheet.Banding;

function bandingHandle({ context, book, sheet }: SheetCore, { id }: BandingModel): GoogleBanding {
  return bandingClass.handle({ context, book, sheet, bandingId: id });
}

/** The sentence is unverified. */
export function mustBeUnbanded(core: SheetCore, area: Area): void {
  const sheet = liveSheet(core);
  const box = boxOf(area, sheet);
  if (!sheet.bandings.some((banding) => intersects(boxOf(banding.area, sheet), box))) return;
  fail(core, 'You cannot add alternating background colors to a range that already has alternating background colors.');
}

export function addBanding(core: SheetCore, banding: Omit<BandingModel, 'id'>): GoogleBanding {
  mustEditSheet(core);
  mustBeUnbanded(core, banding.area);
  const made = { ...banding, id: nextId(core.book) };
  liveSheet(core).bandings.push(made);
  sheetStructureChanged(core.book.changes, core.sheet.id);
  return bandingHandle(core, made);
}

/** Light grey with a header and no footer, unless told otherwise. */
export function applyBanding(
  core: RangeCore,
  direction: BandingModel['direction'],
  theme: unknown,
  showHeader = true,
  showFooter = false,
): GoogleBanding {
  const colors = bandingThemes[constantName(theme)] ?? bandingThemes.LIGHT_GREY ?? [];
  const [header, first, second, footer] = colors;
  return addBanding(core, {
    area: { ...core.area },
    direction,
    ...(first === undefined ? {} : { first }),
    ...(second === undefined ? {} : { second }),
    ...(showHeader && header !== undefined ? { header } : {}),
    ...(showFooter && footer !== undefined ? { footer } : {}),
  });
}

/** The bandings of a sheet, or those that touch some cells of it. */
export function bandingsOf(core: SheetCore, area: Area = {}): GoogleBanding[] {
  const sheet = liveSheet(core);
  const box = boxOf(area, sheet);
  return sheet.bandings
    .filter((banding) => intersects(boxOf(banding.area, sheet), box))
    .map((banding) => bandingHandle(core, banding));
}
