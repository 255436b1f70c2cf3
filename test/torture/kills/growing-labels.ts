import type { Migration } from '../../../src/catalogue/migrations/migration.ts';
import { migrations } from '../../../src/catalogue/migrations/migrations.ts';

/** Made up: every label grows by a sign, so that doing it twice, or to half of the photos, shows. */
const growing: Migration = {
  from: migrations.length + 1,
  summary: 'Labels grow.',
  migrate: ({ photos }) => {
    for (const { rows } of photos.values()) {
      for (const [id, row] of rows) rows.set(id, { ...row, label: `${String(row.label)}!` });
    }
  },
};

/** Every migration there is, and one more. */
export const oneMore: readonly Migration[] = [...migrations, growing];
