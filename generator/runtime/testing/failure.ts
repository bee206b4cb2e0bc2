/** The error that a promise is rejected with. */
export async function failure(promise: Promise<unknown> | undefined): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error("There was no failure");
}
