/** The body of a request as JSON. */

/** Null for no body, or for one that is no JSON: the schema refuses it. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
