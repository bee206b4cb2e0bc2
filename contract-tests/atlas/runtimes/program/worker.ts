import { reportCases } from "./run-cases.js";

/** What `workerd test` runs. */
export default { test: reportCases };
