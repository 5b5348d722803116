import { defaultStandard, standardById, standards } from '../../../src/core/standards';
import { forYear, type TableStandard } from '../../../src/core/standards/TableStandard';
import { readValue } from '../../../src/core/value/readValue';

const bare = (text: string): string => text.replace(/\s/gu, '');

describe('the list of standards', () => {
  test('each has an id of its own, by which it is found', () => {
    const ids = standards.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const standard of standards) expect(standardById(standard.id)).toBe(standard);
  });

  test('an id that is none finds nothing', () => {
    expect(standardById('annex12')).toBeNull();
  });

  test('the default is 附件11, and can be chosen', () => {
    expect(defaultStandard.attachment).toBe('附件11');
    expect(standards).toContain(defaultStandard);
  });
});

describe.each(standards.map((standard): [string, TableStandard] => [standard.name, standard]))(
  '%s',
  (_, standard) => {
    test('says where it comes from, and what year it is for', () => {
      expect(standard.source.length).toBeGreaterThan(10);
      expect(standard.yearLine).toContain('{year}');
      expect(standard.title).not.toBe('');
    });

    test('asks for each head field once, the project first, and pairs left with right', () => {
      const ids = standard.fields.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(ids[0]).toBe('projectName');
      standard.fields.forEach(({ place }, index) => {
        const before = standard.fields[index - 1]?.place;
        if (place === 'right') expect(before).toBe('left');
        if (before === 'left') expect(place).toBe('right');
      });
    });

    test('has one total, first, and prints the unit of its amounts', () => {
      expect(standard.fundingRows.map(({ role }) => role).indexOf('total')).toBe(0);
      expect(standard.fundingRows.filter(({ role }) => role === 'total')).toHaveLength(1);
      expect(standard.fundingLabel).toContain(standard.fundingUnit);
    });

    test('lists for a cell are short enough for Excel, and hold the example', () => {
      for (const { choices, example } of standard.fields) {
        if (!choices) continue;
        expect(choices.join(',').length).toBeLessThanOrEqual(255);
        expect(choices).toContain(example);
        expect(choices.every((choice) => !choice.includes(','))).toBe(true);
      }
    });

    test('every group is printed with its name and its tag, and the tag is its requirement', () => {
      const requirements = { 必填量化: 'required-quantified', 必填: 'required', 选填: 'optional', '': null };
      for (const { level2, tag, printed, requirement, rows } of standard.groups) {
        expect(bare(printed)).toBe(tag === '' ? level2 : `${level2}(${tag})`);
        expect(requirements[tag as keyof typeof requirements]).toBe(requirement);
        expect(rows).toBeGreaterThanOrEqual(1);
      }
    });

    test('no group and no family comes twice, and groups of one level-1 name stand together', () => {
      expect(new Set(standard.groups.map(({ level2 }) => level2)).size).toBe(standard.groups.length);
      expect(new Set(standard.groups.map(({ kind }) => kind)).size).toBe(standard.groups.length);
      const runs = standard.groups.filter(
        ({ level1 }, index) => level1 !== standard.groups[index - 1]?.level1,
      );
      expect(runs).toHaveLength(new Set(standard.groups.map(({ level1 }) => level1)).size);
    });

    test('every example reads as a value written the right way, of a kind that its group takes', () => {
      for (const { level2, kind, requirement, examples } of standard.groups) {
        expect(examples.length).toBeGreaterThanOrEqual(2);
        for (const example of examples) {
          const reading = readValue(forYear(example, 2024));
          const seen = `${level2} ${example}: ${reading.kind} ${reading.irregularities.join()}`;
          expect([seen, reading.irregularities]).toEqual([seen, []]);
          expect(['empty', 'other']).not.toContain(reading.kind);
          if (requirement === 'required-quantified')
            expect([seen, reading.numbers.length > 0]).toEqual([seen, true]);
          if (kind === 'quality' || kind === 'satisfaction')
            expect([seen, reading.kind]).toEqual([seen, 'percent']);
          if (kind === 'cost') expect([seen, reading.kind]).toEqual([seen, 'money']);
          if (kind === 'quantity') expect([seen, reading.kind]).toEqual([seen, 'count']);
          if (reading.kind === 'qualitative') expect([seen, reading.grading]).toEqual([seen, 'graded']);
        }
      }
    });
  },
);
