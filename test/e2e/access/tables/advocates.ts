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
GET    /advocate                       plain plain plain plain sign-in
POST   /advocate                       plain plain plain plain sign-in
GET    /advocate/stay                  none none none none sign-in
POST   /advocate/stay                  plain plain plain plain sign-in
GET    /advocate/see-only              none none none none sign-in
POST   /advocate/see-only              none none none none sign-in
GET    /advocate/sign-out              none none none none none
`;

/**
 * The pages of the first family for its advocates. `{consent}` is the one that each has or had; who never had one asks
 * with somebody else's.
 */
export const familyPagesForAdvocates = `
method address                                            see     act    withdrawn never others
GET    /advocate/families/{consent}                       shows   shows  none  none  sign-in
POST   /advocate/families/{consent}                       looks   shows  none  none  sign-in
GET    /advocate/families/{consent}/add-information       looks   shows  none  none  sign-in
POST   /advocate/families/{consent}/add-information       looks   asks   none  none  sign-in
FILE   /advocate/families/{consent}/add-information       looks   goes   none  none  sign-in
GET    /advocate/families/{consent}/advocate              looks   none   none  none  sign-in
POST   /advocate/families/{consent}/advocate              looks   goes   none  none  sign-in
GET    /advocate/families/{consent}/appointment           looks   shows  none  none  sign-in
POST   /advocate/families/{consent}/appointment           looks   asks   none  none  sign-in
GET    /advocate/families/{consent}/calendar              none    none   none  none  sign-in
POST   /advocate/families/{consent}/calendar              none    none   none  none  sign-in
GET    /advocate/families/{consent}/calendar.ics          gives   gives  none  none  sign-in
POST   /advocate/families/{consent}/calendar.ics          looks   none   none  none  sign-in
GET    /advocate/families/{consent}/check-email           none    none   none  none  sign-in
POST   /advocate/families/{consent}/check-email           none    none   none  none  sign-in
GET    /advocate/families/{consent}/contact               none    none   none  none  sign-in
POST   /advocate/families/{consent}/contact               none    none   none  none  sign-in
GET    /advocate/families/{consent}/dates.pdf             gives   gives  none  none  sign-in
POST   /advocate/families/{consent}/dates.pdf             looks   none   none  none  sign-in
GET    /advocate/families/{consent}/erasure               looks   shows  none  none  sign-in
GET    /advocate/families/{consent}/files/{file}          shows   shows  none  none  sign-in
POST   /advocate/families/{consent}/files/{file}          looks   none   none  none  sign-in
GET    /advocate/families/{consent}/files/{paper}         none    none   none  none  sign-in
GET    /advocate/families/{consent}/further-challenge     looks   goes   none  none  sign-in
POST   /advocate/families/{consent}/further-challenge     looks   goes   none  none  sign-in
GET    /advocate/families/{consent}/letter-came           looks   goes   none  none  sign-in
POST   /advocate/families/{consent}/letter-came           looks   goes   none  none  sign-in
GET    /advocate/families/{consent}/letters/{letter}      shows   shows  none  none  sign-in
POST   /advocate/families/{consent}/letters/{letter}      looks   shows  none  none  sign-in
GET    /advocate/families/{consent}/letters/{letter}.pdf  gives   gives  none  none  sign-in
POST   /advocate/families/{consent}/letters/{letter}.pdf  looks   none   none  none  sign-in
GET    /advocate/families/{consent}/live                  gives   gives  sign-in sign-in sign-in
POST   /advocate/families/{consent}/live                  refused refused refused refused refused
GET    /advocate/families/{consent}/new-code              none    none   none  none  sign-in
POST   /advocate/families/{consent}/new-code              none    none   none  none  sign-in
GET    /advocate/families/{consent}/next-stage            looks   goes   none  none  sign-in
POST   /advocate/families/{consent}/next-stage            looks   goes   none  none  sign-in
GET    /advocate/families/{consent}/question              looks   shows  none  none  sign-in
POST   /advocate/families/{consent}/question              looks   asks   none  none  sign-in
GET    /advocate/families/{consent}/record.zip            gives   gives  none  none  sign-in
POST   /advocate/families/{consent}/record.zip            looks   none   none  none  sign-in
GET    /advocate/families/{consent}/restorative           looks   goes   none  none  sign-in
POST   /advocate/families/{consent}/restorative           looks   goes   none  none  sign-in
GET    /advocate/families/{consent}/sign-in               none    none   none  none  sign-in
POST   /advocate/families/{consent}/sign-in               none    none   none  none  sign-in
GET    /advocate/families/{consent}/sign-out              none    none   none  none  sign-in
POST   /advocate/families/{consent}/sign-out              none    none   none  none  sign-in
GET    /advocate/families/{consent}/stay                  none    none   none  none  sign-in
POST   /advocate/families/{consent}/stay                  none    none   none  none  sign-in
GET    /advocate/families/{consent}/withdraw              looks   shows  none  none  sign-in
POST   /advocate/families/{consent}/withdraw              looks   asks   none  none  sign-in
GET    /advocate/families/{consent}/no-such-page          none    none   none  none  sign-in
POST   /advocate/families/{consent}/no-such-page          none    none   none  none  sign-in
GET    /advocate/families/{seen}                          shows   none   none  none  sign-in
GET    /advocate/families/{acted}                         none    shows  none  none  sign-in
POST   /advocate/families/{acted}/withdraw                none    asks   none  none  sign-in
FILE   /advocate/families/{acted}/add-information         none    goes   none  none  sign-in
POST   /advocate/families/{consent}/erasure               looks   goes   none  none  sign-in
`;
