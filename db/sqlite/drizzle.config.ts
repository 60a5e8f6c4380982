import { defineConfig } from 'drizzle-kit';

/** For `npx drizzle-kit generate --config db/sqlite/drizzle.config.ts`, from the root of the project. */
export default defineConfig({
  dialect: 'sqlite',
  schema: './db/sqlite/schema.ts',
  out: './db/sqlite/migrations',
});
