/** The time limit of a request, which the type package does not know yet. */
declare namespace GoogleAppsScript {
  namespace URL_Fetch {
    interface URLFetchRequestOptions {
      timeoutSeconds?: number;
    }
  }
}
