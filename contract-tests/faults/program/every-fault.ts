import { createClient } from "../../../generator/runtime/testing/pets.js";
import { authentications } from "../authentications.js";
import { call, ways } from "../calls.js";
import { asking } from "../fault-server.js";
import { faultsWith } from "../faults.js";

/**
 * Meets every fault in every way at once, authenticated in one way after the other, logs all that there is to log, and
 * leaves. What a client forgot keeps the process alive, for as long as the timeouts that it has by default where no other
 * is needed.
 */
const [origin = ""] = process.argv.slice(2);
const meetings = faultsWith("").flatMap((fault) => ways.map((way) => ({ fault, way })));

await Promise.all(
  meetings.map(async ({ fault: { title, endless }, way }, nth) => {
    const authentication = authentications[nth % authentications.length];
    const auth = authentication?.auth();
    const pets = createClient({
      baseUrl: origin,
      auth,
      retry: { minDelay: 1 },
      timeout: endless ? { perTry: 150 } : undefined,
      onRetry: (event) => console.log("again", event),
      middleware: [
        async (request, next) => {
          const response = await next(request);
          console.log("through", request, response);
          return response;
        },
      ],
    });
    const headers = { ...asking(title, `${title}: ${way.title}`), ...authentication?.headers };
    const { how, value } = await call(pets, way, { headers });
    console.log(way.title, how, value, pets, auth);
  }),
);
