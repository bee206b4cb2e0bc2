import { clientCredentials } from "../auth/client-credentials.js";
import { authenticate } from "./authenticate.js";
import { fileStore } from "./file-store.js";

/**
 * A process that shares a token with others. Each message is the number of calls to make at once; each answer has the
 * statuses and the tokens that came.
 */
const [baseUrl = "", folder = ""] = process.argv.slice(2);
const auth = clientCredentials(
  { tokenUrl: "/token" },
  { clientId: "me", clientSecret: "secret", store: fileStore(folder) },
);

process.on("message", async (calls: number) => {
  const answers = await Promise.all(Array.from({ length: calls }, () => authenticate(auth, baseUrl)));
  const seen = await Promise.all(answers.map(async (answer) => `${answer.status} ${await answer.text()}`));
  process.send?.(seen);
});
