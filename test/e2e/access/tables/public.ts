/** What everybody may have, and secret addresses, which are the same for whoever has them. */
export const forEverybody = `
method address                      others
GET    /later                       sign-in
POST   /later                       none
GET    /news                        goes
POST   /news                        none
GET    /mailbox                     goes
POST   /mailbox                     none
GET    /guides/durham/form.pdf      plain
POST   /guides/durham/form.pdf      none
GET    /young/guides/durham/form.pdf plain
POST   /young/guides/durham/form.pdf none
GET    /dates/{feed}.ics            plain
POST   /dates/{feed}.ics            none
GET    /link                        plain
POST   /link                        plain
GET    /link/saved                  plain
POST   /link/saved                  asks
GET    /link/{link}                 plain
POST   /link/no-such-link           none
GET    /staff/invitation/{invitation} plain
POST   /staff/invitation/{invitation} asks
GET    /line-manager/done           plain
POST   /line-manager/done           plain
GET    /line-manager/no-such-link   none
POST   /line-manager/no-such-link   none
GET    /complaint/sign-in           plain
POST   /complaint/sign-in           asks
GET    /complain/return             plain
POST   /complain/return             asks
GET    /complain/erased             plain
GET    /staff/sign-in               plain
POST   /staff/sign-in               asks
GET    /staff/sso                   none
POST   /staff/sso                   none
GET    /staff/sso/callback          none
POST   /staff/sso/callback          none
GET    /api/v1/procedures           plain
GET    /api/v1/procedures/durham    plain
GET    /api/v1/openapi.json         plain
POST   /api/v1/check                refused
POST   /api/v1/clocks               refused
`;

/** The ways out: each ends the visit of whoever takes it. */
export const waysOut = `
method address                      family other staff panel elsewhere nobody others
POST   /complaint/sign-out          leaves leaves sign-in sign-in sign-in sign-in sign-in
POST   /staff/sign-out              sign-in sign-in leaves leaves leaves sign-in sign-in
POST   /advocate/account/close      sign-in sign-in sign-in sign-in sign-in sign-in leaves
POST   /advocate/sign-out           leaves leaves leaves leaves leaves leaves leaves
GET    /leave/undo                  leaves leaves leaves leaves leaves leaves leaves
POST   /leave/undo                  none none none none none none none
POST   /leave                       none none none none none none none
GET    /leave                       leaves leaves leaves leaves leaves leaves leaves
GET    /complaint                   sign-in sign-in sign-in sign-in sign-in sign-in sign-in
`;
