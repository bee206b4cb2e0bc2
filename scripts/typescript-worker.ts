import { typesOfDocument } from "../generator/types-of-document.js";
import { FileCache } from "./stage-cache.js";
import type { TypesTask } from "./typescript-thread.js";
import { answerTasks } from "./worker-task.js";

// The other side of typescript-thread.ts.
answerTasks(async ({ document, model, cache: place }: TypesTask) => {
  const cache = new FileCache(place);
  const types = typesOfDocument(document, model, cache);
  cache.save();
  return types;
});
