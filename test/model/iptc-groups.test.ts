import { describe, expect, it } from 'vitest';
import { iptcGroups } from '../../src/model/iptc-groups.ts';
import { iptcProperties, iptcProperty } from '../../src/model/iptc-properties.ts';
import { iptcStructures } from '../../src/model/iptc-structures.ts';
import { termOf, vocabularies } from '../../src/model/vocabularies.ts';

describe('the groups of the standard', () => {
  it('have every property of the table, each once', () => {
    const grouped = iptcGroups.flatMap(({ keys }): readonly string[] => keys);
    expect(grouped.toSorted()).toEqual(iptcProperties.map(({ key }) => key).toSorted());
  });
});

describe('structures and vocabularies', () => {
  it('belong to properties that hold structures and addresses', () => {
    for (const key of Object.keys(iptcStructures)) expect(iptcProperty(key)?.type).toMatch(/^struct/);
    for (const key of Object.keys(vocabularies)) expect(iptcProperty(key)?.type).toBe('uri');
  });

  it('know a term by its address, under http and https, and no other', () => {
    expect(termOf('dataMining', 'https://ns.useplus.org/ldf/vocab/DMI-PROHIBITED')?.term).toBe('DMI-PROHIBITED');
    expect(termOf('digitalSourceType', 'http://cv.iptc.org/newscodes/digitalsourcetype/softwareImage')).toBeUndefined();
  });
});
