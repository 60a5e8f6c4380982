import { defineMiddleware, sequence } from 'astro:middleware';
import { enterFamily } from './http/guards/enter-family.ts';
import { enterOwnConcern } from './http/guards/enter-own-concern.ts';
import { advocate } from './http/guards/advocate.ts';
import { closed } from './http/guards/closed.ts';
import { family } from './http/guards/family.ts';
import { finished } from './http/guards/finished.ts';
import { journey } from './http/guards/journey.ts';
import { staff } from './http/guards/staff.ts';
import { quickQuestion } from './pages/complain/_quick-question.ts';

/** While developing there is no server of ours in front that hands the services in: they are made here, once. */
let development: Promise<App.Locals['services']> | undefined;
const withServices = defineMiddleware(async ({ locals, isPrerendered }, next) => {
  if (!isPrerendered) {
    development ??= Promise.all([import('./composition.ts'), import('./settings.ts')]).then(
      async ([{ compose }, { readSettings }]) => {
        const services = compose(readSettings({ ...process.env, BASE_URL: undefined }));
        await services.followed.refresh();
        await services.renewQueue();
        return services;
      },
    );
    locals.services = await development;
  }
  return next();
});

const always = [
  finished,
  closed,
  journey,
  quickQuestion,
  advocate,
  enterFamily,
  enterOwnConcern,
  family,
  staff,
];
export const onRequest = sequence(...(import.meta.env.DEV ? [withServices] : []), ...always);
