import { randomBytes, timingSafeEqual } from 'node:crypto';
import express from 'express';
import session from 'express-session';
import nunjucks from 'nunjucks';
import type { AddressInfo } from 'node:net';

declare module 'express-session' {
  interface SessionData {
    token: string;
  }
}

/**
 * The same page as most services of this kind are made of: Express, Nunjucks templates that are compiled once, a
 * session and a CSRF token, with the parts that our own question page has.
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
{{ govukButton({ text: "Continue", preventDoubleClick: true }) }}</form>
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

const app = express();
const views = nunjucks.configure(['node_modules/govuk-frontend/dist'], { autoescape: true, express: app });
const page = nunjucks.compile(template, views);
app.use(
  session({
    secret: randomBytes(32).toString('hex'),
    resave: false,
    saveUninitialized: true,
    cookie: { httpOnly: true },
  }),
);
app.use(express.urlencoded({ extended: false }));
app.use((request, response, next) => {
  request.session.token ??= randomBytes(16).toString('hex');
  response.set({
    'Content-Security-Policy': "default-src 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  });
  if (request.method === 'GET' || isSame(request.body?._csrf, request.session.token)) next();
  else response.status(403).end();
});
app.get(
  '/role',
  (request, response) =>
    void response.send(page.render({ token: request.session.token, items, links, value: '1' })),
);

const server = app.listen(0, '127.0.0.1', () => {
  console.log(`Listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});

function isSame(given: unknown, token: string): boolean {
  const [left, right] = [Buffer.from(String(given)), Buffer.from(token)];
  return left.length === right.length && timingSafeEqual(left, right);
}
