/** As our pages write them: 999, 116 123, 0800 1111, 0808 801 0366, 0808 2000 247. */
const phoneNumber = /\b(?:0\d{3} \d{3,4}(?: \d{3,4})?|116 123|999)\b/g;

/** Tags, and links with all that is in them: numbers there stay as they are. */
const tags = /(<a\b.*?<\/a>|<[^>]*>)/s;

/** Makes the telephone numbers in some HTML links: on a phone, one touch calls. */
export function linkPhoneNumbers(html: string): string {
  return html
    .split(tags)
    .map((part) => (part.startsWith('<') ? part : part.replace(phoneNumber, link)))
    .join('');
}

function link(number: string): string {
  return `<a href="tel:${number.replaceAll(' ', '')}" class="app-phone">${number}</a>`;
}
