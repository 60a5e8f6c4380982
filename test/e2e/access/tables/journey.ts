/** Where a complaint is written: the draft is that of the session. Both families write one. */
export const journeyPages = `
method address                      family other others
GET    /complain/what-happened      shows  plain sign-in
POST   /complain/what-happened      goes   goes  sign-in
FILE   /complain/what-happened      goes   goes  sign-in
FILE   /complain/evidence           goes   goes  sign-in
GET    /complain/advocate           none   none  sign-in
POST   /complain/advocate           goes   goes  sign-in
GET    /complain/check-answers      shows  plain sign-in
POST   /complain/check-answers      shows  plain sign-in
GET    /complain/dates.ics          goes   goes  sign-in
POST   /complain/dates.ics          none   none  sign-in
GET    /complain/dates.pdf          goes   goes  sign-in
POST   /complain/dates.pdf          none   none  sign-in
GET    /complain/deadline.ics       gives  plain sign-in
POST   /complain/deadline.ics       none   none  sign-in
GET    /complain/email              shows  plain sign-in
POST   /complain/email              asks   asks  sign-in
GET    /complain/erase              plain  plain sign-in
POST   /complain/erased             plain  plain sign-in
GET    /complain/files/{file}       none   none  sign-in
POST   /complain/files/{file}       none   none  sign-in
GET    /complain/result             plain  plain sign-in
POST   /complain/result             plain  plain sign-in
GET    /complain/saved              shows  plain sign-in
GET    /complain/stay               none   none  sign-in
POST   /complain/stay               plain  plain sign-in
GET    /complain/sent               goes   goes  sign-in
GET    /complain/declaration        plain  plain sign-in
POST   /complain/declaration        goes   goes  sign-in
`;

/** Once it is sent, the same session shows that, and its code, until it ends; a new one begins with nothing. */
export const afterSending = `
method address                      family other others
GET    /complain/dates.ics          gives  plain sign-in
GET    /complain/dates.pdf          gives  plain sign-in
GET    /complain/sent               plain  plain sign-in
POST   /complain/erase              goes   goes  sign-in
POST   /complain/saved              goes   goes  sign-in
POST   /complain/sent               goes   goes  sign-in
GET    /complain/sent               sign-in sign-in sign-in
POST   /complain                    sign-in sign-in sign-in
GET    /complain                    goes   goes  goes
`;
