import { createClient } from "../../../generator/runtime/testing/pets.js";
import { authentications } from "../authentications.js";
import { call, ways } from "../calls.js";
import { asking } from "../fault-server.js";
import { faultsWith } from "../faults.js";
import { TOO_LONG } from "../patience.js";

/**
 * Meets every fault in every way at once, authenticated in one way after the other, logs all that there is to log, and
 * leaves, unless something that a client forgot keeps the process alive.
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
      timeout: { perTry: endless ? 150 : TOO_LONG, total: TOO_LONG },
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
