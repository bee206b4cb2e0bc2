import { beforeEach, describe, expect, test } from "vitest";
import { openShelter, type Shelter, TOM } from "./testing/shelter-sandbox.js";

/** A collection of an API that isn't the fragment's: what it does follows from the document alone. */

let shelter: Shelter;
beforeEach(async () => {
  shelter = await openShelter();
});

describe("a collection", () => {
  test("keeps what is created, with what the service adds, and without what never comes back", async () => {
    const created = await shelter.send("POST", "/pets", { body: { name: "Tom", secret: "x" } });
    expect(created).toMatchObject({ status: 201, json: TOM });
    expect(created.json).not.toHaveProperty("secret");
    expect(created.headers.get("location")).toBe("/v1/pets/1");
    expect((await shelter.send("GET", "/pets/1")).json).toEqual(TOM);
    expect(shelter.sandbox.resources).toEqual([TOM]);
  });

  test("is listed, by the property that has the items and the one that counts them", async () => {
    for (const name of ["Tom", "Mia"]) await shelter.send("POST", "/pets", { body: { name } });
    const { status, json } = await shelter.send("GET", "/pets?limit=100&tags=a&tags=b");
    expect(status).toBe(200);
    expect(json).toEqual({ items: [TOM, { ...TOM, id: 2, name: "Mia" }], total: 2 });
  });

  test("changes by PATCH, PUT and DELETE as their methods say", async () => {
    await shelter.send("POST", "/pets", { body: { name: "Tom", colour: "red" } });
    const patched = await shelter.send("PATCH", "/pets/1", { body: { age: 3 } });
    expect(patched).toMatchObject({ status: 200, json: { name: "Tom", colour: "red", age: 3 } });
    const replaced = await shelter.send("PUT", "/pets/1", { body: { name: "Tim" } });
    expect(replaced.json).toEqual({ ...TOM, name: "Tim" });
    expect((await shelter.send("DELETE", "/pets/1")).status).toBe(204);
    expect((await shelter.send("GET", "/pets/1")).status).toBe(404);
    expect((await shelter.send("POST", "/pets", { body: { name: "Tom" } })).json.id).toBe(2);
  });

  test("has no two that agree in what is unique", async () => {
    await shelter.send("POST", "/pets", { body: { name: "Tom" } });
    await shelter.send("POST", "/pets", { body: { name: "Mia" } });
    const taken = { code: "TAKEN", text: "name: taken by 1" };
    expect(await shelter.send("POST", "/pets", { body: { name: "Tom" } })).toMatchObject({
      status: 409,
      json: taken,
    });
    expect((await shelter.send("PATCH", "/pets/2", { body: { name: "Tom" } })).status).toBe(409);
    expect((await shelter.send("PATCH", "/pets/2", { body: { name: "Mia" } })).status).toBe(200);
    expect(shelter.sandbox.resources).toHaveLength(2);
  });

  test("is full at a thousand, and has none twice", async () => {
    for (let n = 1; n <= 1000; n++) await shelter.send("POST", "/pets", { body: { name: `Pet ${n}` } });
    const { status, json } = await shelter.send("POST", "/pets", { body: { name: "Tom" } });
    expect([status, json.text]).toEqual([409, "There are 1000 resources already: a sandbox keeps no more."]);
    expect(new Set(shelter.sandbox.resources.map(({ id }) => id)).size).toBe(1000);
  });

  test("moves what is in it through its states, and sets what belongs to each", async () => {
    await shelter.send("POST", "/pets", { body: { name: "Tom" } });
    expect(shelter.sandbox.move("1", "ADOPTED")).toMatchObject({ state: "ADOPTED", chip: "c-1" });
    expect(() => shelter.sandbox.move("1", "NEW")).toThrow('No way leads from ADOPTED to "NEW".');
    expect(() => shelter.sandbox.move("7", "NEW")).toThrow('There is no resource "7".');
    const mia = await shelter.send("POST", "/pets", { body: { name: "Mia" }, prefer: "state=CHIPPED" });
    expect(mia.json).toMatchObject({ state: "CHIPPED", chip: "c-1" });
    expect(mia.headers.get("preference-applied")).toBe("state=CHIPPED");
    const none = await shelter.send("POST", "/pets", { body: { name: "Max" }, prefer: "state=LOST" });
    expect(none).toMatchObject({ status: 409, json: { code: "NO_WAY" } });
    expect(none.headers.has("preference-applied")).toBe(false);
    expect(shelter.sandbox.resources).toHaveLength(2);
  });

  test("is looked into from outside", async () => {
    await shelter.send("POST", "/pets", { body: { name: "Tom" } });
    const at = (path: string, method = "GET") =>
      shelter.sandbox.fetch(`http://x/.sandbox/resources${path}`, { method });
    expect(await (await at("")).json()).toEqual([{ collection: "/pets", path: "/pets", value: TOM }]);
    expect(await (await at("/1?state=CHIPPED", "POST")).json()).toMatchObject({ state: "CHIPPED" });
    expect((await at("/1?state=NEW", "POST")).status).toBe(409);
    expect((await at("/2")).status).toBe(404);
    expect((await at("", "DELETE")).status).toBe(204);
    expect(shelter.sandbox.resources).toEqual([]);
  });
});
