import type { APIRoute } from 'astro';
import { recordedByOf } from '../../app/recorded-by-of.ts';
import { readFor } from '../../app/read-for.ts';
import { recordZip } from '../../app/record/record-zip.ts';

export const prerender = false;

/** Everything that the family sent and got, in one file. */
export const GET: APIRoute = async ({ locals: { services, visit } }) => {
  const read = visit ? await readFor(visit.actor, visit.complaintId, services) : null;
  if (!visit || !read)
    return new Response(null, { status: 303, headers: { Location: '/complaint/sign-in' } });
  return new Response(recordZip(read, services, recordedByOf(visit.actor)), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="record.zip"',
    },
  });
};
