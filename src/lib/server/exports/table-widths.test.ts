import fc from 'fast-check';
import { expect, test } from 'vitest';
import { columnWidths, pageWidth } from './table-widths.ts';

const column = fc.record({
  label: fc.string({ maxLength: 40 }),
  align: fc.constantFrom('start' as const, 'end' as const),
  wide: fc.boolean()
});

test('every column of a table has a width, and together they fit the page', () => {
  fc.assert(
    fc.property(
      fc.array(column, { minLength: 1, maxLength: 12 }),
      fc.string({ maxLength: 200 }),
      (columns, text) => {
        const widths = columnWidths({ columns, rows: [{ key: null, cells: columns.map(() => text) }] });
        expect(widths).toHaveLength(columns.length);
        for (const width of widths) expect(width).toBeGreaterThan(100);
        expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(pageWidth);
      }
    )
  );
});
