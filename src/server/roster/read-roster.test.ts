import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_ROSTER_LINES } from '../../protocol/roster.ts';
import { readRoster } from './read-roster.ts';

const anna = { displayName: 'Anna', login: 'anna@example.org', part: 'trainee' };

describe('a roster', () => {
  it.each([
    ['commas', 'name,login,part\nAnna,anna@example.org,trainee\n'],
    ['semicolons', 'name;login;part\nAnna;anna@example.org;trainee'],
    ['tabs', 'name\tlogin\tpart\r\nAnna\tanna@example.org\t\r\n'],
    ['a mark of its encoding', '\uFEFFname,login\r\nAnna,Anna@Example.org\r\n'],
    ['line ends of old machines', 'name,login\rAnna,anna@example.org\r'],
    [
      'columns in another order, and empty lines',
      'part,E-Mail,Display Name\n\n,anna@example.org,Anna\n\n,,\n',
    ],
    ['quotation marks', '"name","login","part"\n"Anna","anna@example.org","Trainee"\n'],
    ['a line break within a name', 'name,login\n" Anna\n ",anna@example.org\n'],
    ['headings in Latvian', 'Vārds;E-pasts;Loma\nAnna;anna@example.org;trainee\n'],
    ['headings in Turkish', 'Ad;E-posta;Rol\nAnna;anna@example.org;trainee\n'],
    ['the headings of the page in English', 'Name;Signs in as;Part\nAnna;anna@example.org;trainee\n'],
    ['those in Latvian', 'Vārds;Lietotājvārds;Loma grupā\nAnna;anna@example.org;trainee\n'],
    ['those in Turkish', 'Ad;Kullanıcı adı;Gruptaki rol\nAnna;anna@example.org;trainee\n'],
    ['those in Estonian', 'Nimi;Kasutajanimi;Roll rühmas\nAnna;anna@example.org;trainee\n'],
    ['those in Finnish', 'Nimi;Käyttäjätunnus;Rooli ryhmässä\nAnna;anna@example.org;trainee\n'],
    ['those of earlier lists in Estonian', 'Nimi;Kasutajanimi;Osa rühmas\nAnna;anna@example.org;trainee\n'],
    [
      'those of earlier lists in Finnish',
      'Nimi;Käyttäjätunnus;Osa ryhmässä\nAnna;anna@example.org;trainee\n',
    ],
    ['headings in Estonian', 'Täisnimi;E-posti aadress;Osa\nAnna;anna@example.org;trainee\n'],
    ['headings in Finnish', 'Nimi;Sähköposti;Rooli\nAnna;anna@example.org;trainee\n'],
  ])('is read with %s', (_, csv) => {
    const { lines, faults } = readRoster(csv);
    expect(faults).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject(anna);
  });

  it.each([
    ['Dalībnieks', 'Pasniedzējs'],
    ['Katılımcı', 'EĞİTMEN'],
    ['õppija', 'Koolitaja'],
    ['osallistuja', 'Kouluttaja'],
    ['Trainee', 'TRAINER'],
  ])('has the parts %s and %s, as the page calls them', (trainee, trainer) => {
    const { lines, faults } = readRoster(`name,part\nAnna,${trainee}\nUma,${trainer}\n`);
    expect(faults).toEqual([]);
    expect(lines.map(({ part }) => part)).toEqual(['trainee', 'trainer']);
  });

  it.each([
    ['', 1, 'roster-empty'],
    ['\uFEFF', 1, 'roster-empty'],
    ['name,login\n', 1, 'roster-empty'],
    ['PK\u0003\u0004\u0014rels', 1, 'not-a-table'],
    ['name\nAn\0na\n', 1, 'not-a-table'],
    ['Anna,anna@example.org\nOtto,\n', 1, 'column-missing'],
    ['login,part\nanna,trainee\n', 1, 'column-missing'],
    ['name,Display name\nAnna,Anna\n', 1, 'column-twice'],
    ['name\nAnna\n\n"Otto\n', 4, 'csv-broken'],
    ['name\nAnna\nOt"to\n', 3, 'csv-broken'],
    ['name\nAnna\n"Otto"x\n', 3, 'csv-broken'],
    [`name\n${'x'.repeat(20_000)}\n`, 2, 'csv-broken'],
    ['name,login\nAnna,anna,trainee\n', 2, 'too-many-columns'],
    ['name,login\nAnna,anna\n\n,otto\n', 4, 'name-missing'],
    ['name\nA\u200Bnna\n', 2, 'name-invalid'],
    [`name\n${'x'.repeat(81)}\n`, 2, 'name-invalid'],
    ['name\nJ\uFFFDnis\n', 2, 'not-unicode'],
    ['name,login\nAnna,a\n', 2, 'login-invalid'],
    ['name,login\nAnna,anna otto\n', 2, 'login-invalid'],
    ['name,part\nAnna,administrator\n', 2, 'part-unknown'],
    ['name,part\n"An\nna",\n"Ot\nto",boss\n', 4, 'part-unknown'],
  ])('tells what is wrong with %.40j, and in which line', (csv, line, code) => {
    expect(readRoster(csv).faults).toEqual([{ line, code }]);
  });

  it('tells all that is wrong, with the lines that are good beside it', () => {
    const { lines, faults } = readRoster('name,part\nAnna,\n,\n,trainer\nOtto,boss\nUma,trainer\n');
    expect(lines.map(({ line }) => line)).toEqual([2, 6]);
    expect(faults).toEqual([
      { line: 4, code: 'name-missing' },
      { line: 5, code: 'part-unknown' },
    ]);
  });

  it('names the columns that nobody here knows', () => {
    const { ignored, lines } = readRoster('name,Shoe size,,login\nAnna,38,,anna\n');
    expect(ignored).toEqual(['Shoe size']);
    expect(lines).toMatchObject([{ displayName: 'Anna', login: 'anna' }]);
  });

  it('has five thousand lines and no more', () => {
    const of = (count: number): string =>
      `name\n${Array.from({ length: count }, (_, index) => `Anna ${index}`).join('\n')}`;
    expect(readRoster(of(MOST_ROSTER_LINES)).lines).toHaveLength(MOST_ROSTER_LINES);
    const code = 'too-many-lines';
    expect(readRoster(of(MOST_ROSTER_LINES + 1))).toMatchObject({
      lines: [],
      faults: [{ line: 5002, code }],
    });
    expect(readRoster(of(50_000))).toMatchObject({ lines: [], faults: [{ line: 5002, code }] });
  });

  it('is never more than what it says, whatever is in the file', () => {
    const sign = fc.constantFrom(
      '"',
      ',',
      ';',
      '\t',
      '\n',
      '\r',
      ' ',
      'a',
      'Ā',
      '\uFEFF',
      '\0',
      '=',
      "'",
      '\uD800',
    );
    const text = fc.oneof(
      fc.string({ unit: sign, maxLength: 200 }),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(text, fc.boolean(), (rest, headed) => {
        const csv = headed ? `name,login,part\n${rest}` : rest;
        const { lines, faults } = readRoster(csv);
        const most = csv.split(/\r\n?|\n/).length;
        for (const { line } of [...lines, ...faults]) expect(line >= 1 && line <= most).toBe(true);
        for (const { displayName } of lines) expect(displayName).toMatch(/^[^\p{Cc}\p{Cf}]{1,80}$/u);
      }),
      { numRuns: 2000 },
    );
  });

  it('of half a megabyte of quotation marks and commas is read in a moment', () => {
    for (const bomb of ['"', ',', '""', '",', '\n', '"\n', ';,\t'].map((one) => one.repeat(250_000)))
      for (const csv of [bomb, `name,login\n${bomb}`]) {
        const began = process.cpuUsage();
        readRoster(csv);
        const { user, system } = process.cpuUsage(began);
        expect((user + system) / 1000).toBeLessThan(2000);
      }
  });
});
