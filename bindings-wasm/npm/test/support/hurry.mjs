// Import it first: from then on time runs a hundred times as fast in this process, for the client and for the sandbox's world.
const FASTER = 100;

const start = { date: Date.now(), performance: performance.now() };
const [realDate, realNow, realTimeout] = [Date.now, performance.now.bind(performance), globalThis.setTimeout];

Date.now = () => start.date + (realDate() - start.date) * FASTER;
performance.now = () => start.performance + (realNow() - start.performance) * FASTER;
globalThis.setTimeout = (run, ms = 0, ...args) => realTimeout(run, ms / FASTER, ...args);
