/** Where advocates come in, and their own pages. */
export const advocatePages = `
method address                         see act withdrawn never others
GET    /advocate/sign-in               goes goes goes goes plain
POST   /advocate/sign-in               goes goes goes goes asks
GET    /advocate/code                  sign-in sign-in sign-in sign-in sign-in
POST   /advocate/code                  sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new-account           sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new-account           sign-in sign-in sign-in sign-in sign-in
GET    /advocate/second-step           sign-in sign-in sign-in sign-in sign-in
POST   /advocate/second-step           sign-in sign-in sign-in sign-in sign-in
GET    /advocate                       shows shows plain plain sign-in
POST   /advocate                       goes goes goes goes sign-in
GET    /advocate/week?from=2026-04-27  shows shows plain plain sign-in
POST   /advocate/week?from=2026-04-27  shows shows plain plain sign-in
GET    /advocate/calendar              plain plain plain plain sign-in
POST   /advocate/calendar              goes goes goes goes sign-in
GET    /advocate/stay                  none none none none sign-in
POST   /advocate/stay                  plain plain plain plain sign-in
GET    /advocate/see-only              none none none none sign-in
POST   /advocate/see-only              none none none none sign-in
GET    /advocate/link-concern          plain plain plain plain sign-in
POST   /advocate/link-concern          asks asks asks asks sign-in
GET    /advocate/new-concern           none none none none sign-in
POST   /advocate/new-concern           goes goes goes goes sign-in
GET    /advocate/sign-out              none none none none none
GET    /advocate/live                  plain plain plain plain sign-in
POST   /advocate/live                  refused refused refused refused refused
GET    /advocate/ask                   plain plain plain plain sign-in
POST   /advocate/ask                   asks asks asks asks sign-in
GET    /advocate/asked                 plain plain plain plain sign-in
POST   /advocate/asked                 plain plain plain plain sign-in
GET    /advocate/join                  plain plain plain plain sign-in
POST   /advocate/join                  asks asks asks asks sign-in
GET    /advocate/invitation/{invited}  plain plain plain plain plain
POST   /advocate/invitation/nobody     asks asks asks asks sign-in
GET    /advocate/consents/{consent}    plain plain none none sign-in
POST   /advocate/consents/{consent}    goes goes none none sign-in
GET    /advocate/consents/{acted}      none plain none none sign-in
POST   /advocate/consents/{acted}      none goes none none sign-in
GET    /advocate/account               plain plain plain plain sign-in
POST   /advocate/account               plain plain plain plain sign-in
GET    /advocate/account/person        plain plain plain plain sign-in
POST   /advocate/account/person        asks asks asks asks sign-in
GET    /advocate/account/address       plain plain plain plain sign-in
POST   /advocate/account/address       asks asks asks asks sign-in
GET    /advocate/account/address-code  goes goes goes goes sign-in
POST   /advocate/account/address-code  goes goes goes goes sign-in
GET    /advocate/account/morning       plain plain plain plain sign-in
POST   /advocate/account/morning       goes goes goes goes sign-in
GET    /advocate/account/second-step   plain plain plain plain sign-in
POST   /advocate/account/second-step   asks asks asks asks sign-in
GET    /advocate/account/close         plain plain plain plain sign-in
GET    /advocate/organisation          plain plain plain plain sign-in
POST   /advocate/organisation          asks asks asks asks sign-in
GET    /advocate/organisation/invite   goes goes goes goes sign-in
POST   /advocate/organisation/invite   goes goes goes goes sign-in
GET    /advocate/organisation/rename   goes goes goes goes sign-in
POST   /advocate/organisation/rename   goes goes goes goes sign-in
GET    /advocate/organisation/no-such-colleague none none none none sign-in
POST   /advocate/organisation/no-such-colleague none none none none sign-in
`;

/** Where an advocate writes a complaint for a family: the one who lets act writes this one, and nobody else may know of it. */
export const lodgingPages = `
method address                               act others nobody family other staff panel elsewhere
GET    /advocate/new                         plain plain sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new                         asks  asks  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{lodging}/what-happened shows none  sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new/{lodging}/what-happened goes  none  sign-in sign-in sign-in sign-in sign-in sign-in
FILE   /advocate/new/{lodging}/what-happened goes  none  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{lodging}/result        plain none  sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new/{lodging}/result        plain none  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{lodging}/check-answers shows none  sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new/{lodging}/check-answers shows none  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{lodging}/agreement     plain none  sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new/{lodging}/agreement     asks  none  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{lodging}/declaration   goes  goes  sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new/{lodging}/declaration   goes  goes  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{lodging}/sent          none  none  sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new/{lodging}/sent          none  none  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{lodging}/erase         plain none  sign-in sign-in sign-in sign-in sign-in sign-in
POST   /advocate/new/{lodging}/erase         goes  none  sign-in sign-in sign-in sign-in sign-in sign-in
GET    /advocate/new/{draft}/what-happened   none  none  sign-in sign-in sign-in sign-in sign-in sign-in
`;
