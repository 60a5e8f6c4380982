import { randomBytes, timingSafeEqual } from 'node:crypto';
import express from 'express';
import session from 'express-session';
import nunjucks from 'nunjucks';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ExpressStore, openDatabase } from './express-store.ts';

declare module 'express-session' {
  interface SessionData {
    token: string;
    draft: string;
  }
}

/**
 * The same page as most services of this kind are made of: Express, Nunjucks templates that are compiled once, a
 * CSRF token, a session and a draft in SQLite, with the parts that our own question page has.
 */
const template = `{% extends "govuk/template.njk" %}
{% from "govuk/components/radios/macro.njk" import govukRadios %}
{% from "govuk/components/button/macro.njk" import govukButton %}
{% from "govuk/components/back-link/macro.njk" import govukBackLink %}
{% from "govuk/components/exit-this-page/macro.njk" import govukExitThisPage %}
{% from "govuk/components/generic-header/macro.njk" import govukGenericHeader %}
{% from "govuk/components/service-navigation/macro.njk" import govukServiceNavigation %}
{% block header %}{{ govukGenericHeader({ logoText: "A service", url: "/" }) }}
{{ govukServiceNavigation({ navigation: links }) }}{% endblock %}
{% block beforeContent %}{{ govukBackLink({ href: "/back" }) }}{{ govukExitThisPage({ redirectUrl: "/leave" }) }}{% endblock %}
{% block content %}
<form method="post" novalidate><input type="hidden" name="_csrf" value="{{ token }}">
{{ govukRadios({ name: "role", fieldset: { legend: { text: "Who are you?", isPageHeading: true, classes: "govuk-fieldset__legend--l" } },
  hint: { text: "Choose the one that fits you best." }, value: value, items: items }) }}
<div class="govuk-button-group">{{ govukButton({ text: "Continue", preventDoubleClick: true }) }}
{{ govukButton({ text: "Save and come back later", name: "save", value: "later", classes: "govuk-button--secondary" }) }}</div></form>
<p class="govuk-body-s">This page works until {{ until }}. Save before then.</p>
<div role="alertdialog" aria-labelledby="session-title" tabindex="-1" hidden data-until="{{ until }}">
<h2 class="govuk-heading-m" id="session-title">Do you need more time?</h2>
<p class="govuk-body">This page works until {{ until }}. After that, you need your code to go on.</p>
{{ govukButton({ text: "Stay on this page", type: "button" }) }}</div>
{% endblock %}`;

const items = [
  'A child or young person',
  'A parent',
  'A carer',
  'Someone acting for them',
  'A professional',
].map((text, value) => ({
  text,
  value: String(value),
  hint: { text: 'A few words that say who this is meant for.' },
}));

const links = ['Start', 'Find your area', 'Help', 'Follow a complaint'].map((text) => ({
  text,
  href: `/${text}`,
}));

const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Europe/London' });
const folder = mkdtempSync(join(tmpdir(), 'bench-express-'));
const database = openDatabase(join(folder, 'database.sqlite'));
process.on('exit', () => rmSync(folder, { recursive: true }));
const readDraft = database.prepare<[string], { answers: string }>('SELECT answers FROM drafts WHERE id = ?');
const addDraft = database.prepare('INSERT INTO drafts VALUES (?, ?)');

const app = express();
const views = nunjucks.configure(['node_modules/govuk-frontend/dist'], { autoescape: true, express: app });
const page = nunjucks.compile(template, views);
app.use(
  session({
    secret: randomBytes(32).toString('hex'),
    resave: false,
    saveUninitialized: true,
    store: new ExpressStore(database),
    cookie: { httpOnly: true },
  }),
);
app.use(express.urlencoded({ extended: false }));
app.use((request, response, next) => {
  const { session, method, body } = request;
  const draft = (session.draft ??= newDraft());
  const token = (session.token ??= randomBytes(16).toString('hex'));
  response.set({
    'Content-Security-Policy': "default-src 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  response.locals = { draft, token };
  if (method === 'GET' || isSame(body?._csrf, token)) next();
  else response.status(403).end();
});
app.get('/role', (_request, response) => {
  const { draft, token } = response.locals as { draft: string; token: string };
  const { role: value } = JSON.parse(readDraft.get(draft)!.answers) as { role: string };
  const until = time.format(Date.now() + 1_800_000);
  response.send(page.render({ token, items, links, value, until }));
});

const server = app.listen(0, '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

function newDraft(): string {
  const id = randomBytes(16).toString('hex');
  addDraft.run(id, '{"role":"1"}');
  return id;
}

function isSame(given: unknown, token: string): boolean {
  const [left, right] = [Buffer.from(String(given)), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
