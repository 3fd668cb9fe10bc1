// Loaded into the server before it starts (node --import): tells how long its event loop was held up at most.
// Counted is the processor time of the main thread between two turns, so that other programs on the machine,
// which make it wait as well, do not count.

/** @returns {number} milliseconds */
const spent = () => {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
};

/** @type {ReturnType<typeof setInterval> | undefined} */
let watch;
let longest = 0;
let last = 0;
let began = process.cpuUsage();
process.on('message', (message) => {
  clearInterval(watch);
  const now = spent();
  longest = Math.max(longest, now - last);
  if (message === 'tell') {
    const { user, system } = process.cpuUsage(began);
    process.send?.({ longest, processor: (user + system) / 1000 });
  }
  if (message !== 'watch') return;
  longest = 0;
  began = process.cpuUsage();
  last = now;
  watch = setInterval(() => {
    const turn = spent();
    longest = Math.max(longest, turn - last);
    last = turn;
  }, 1);
  watch.unref();
});
process.channel?.unref();
