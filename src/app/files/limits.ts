const megabyte = 1024 * 1024;

/** The largest file that is taken, in bytes. */
export const largestFile = 20 * megabyte;
/** What belongs to one complaint may have in all. */
export const mostTogether = { files: 50, bytes: 100 * megabyte };
