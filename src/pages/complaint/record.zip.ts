import type { APIRoute } from 'astro';
import { readComplaint } from '../../app/read-complaint.ts';
import { recordZip } from '../../app/record/record-zip.ts';

export const prerender = false;

/** Everything that the family sent and got, in one file. */
export const GET: APIRoute = async ({ locals: { services, visit } }) => {
  const read = visit ? await readComplaint(visit.complaintId, services) : null;
  if (!read) return new Response(null, { status: 303, headers: { Location: '/complaint/sign-in' } });
  return new Response(recordZip(read, services), {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Disposition': 'attachment; filename="record.zip"',
    },
  });
};
