import type { Model } from "../generator/model/model.js";
import type { OpenApiDocument } from "../generator/openapi/document.js";
import { typesOfDocument } from "../generator/types-of-document.js";
import { FileCache } from "./stage-cache.js";
import type { TypesTask } from "./typescript-thread.js";
import { answerTasks } from "./worker-task.js";

// The other side of typescript-thread.ts.
answerTasks(async ({ text, cache: place }: TypesTask) => {
  const { document, model }: { document: OpenApiDocument; model: Model } = JSON.parse(text);
  const cache = new FileCache(place);
  const types = typesOfDocument(document, model, cache);
  cache.save();
  return types;
});
