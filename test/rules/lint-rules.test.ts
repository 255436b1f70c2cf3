import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../setup/machine-record.ts';

/** An existing file whose place in the project the seeded text takes: lint with types needs one that the project knows. */
const place = 'scripts/run-bounded.ts';

async function lint(text: string, filePath: string = place): Promise<string[]> {
  const results = await new ESLint({ cwd: root }).lintText(text, { filePath });
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => ruleId ?? message));
}

const seeds = [
  {
    what: 'a promise that nobody waits for',
    text: "import { rm } from 'node:fs/promises';\nrm('x');\n",
    rule: '@typescript-eslint/no-floating-promises',
  },
  {
    what: 'any',
    text: 'export const loose = (value: any): string => String(value);\n',
    rule: '@typescript-eslint/no-explicit-any',
  },
  {
    what: 'a promise where a plain condition is meant',
    text: "import { rm } from 'node:fs/promises';\nexport const gone = (): boolean => (rm('x') ? true : false);\n",
    rule: '@typescript-eslint/no-misused-promises',
  },
];

describe('the lint rules', { timeout: 90_000 }, () => {
  it.each(seeds)('refuse $what', async ({ text, rule }) => {
    expect(await lint(text)).toContain(rule);
  });

  it('refuse a message on the console from the product', async () => {
    expect(await lint("console.log('here');\n", 'src/model/fault.ts')).toContain('no-console');
  });

  it('accept a promise that is waited for', async () => {
    expect(await lint("import { rm } from 'node:fs/promises';\nawait rm('x');\n")).toEqual([]);
  });
});
