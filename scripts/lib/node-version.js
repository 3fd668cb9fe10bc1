// Imported first by every script: an older Node would fail later, with a riddle.
// Keep this file readable for old versions.
export const neededNode = 24;

const major = Number(process.versions.node.split('.')[0]);
if (major < neededNode) {
  console.error(
    `Voorval needs Node ${neededNode}, and this is Node ${process.versions.node}. ` +
      'Use the npm commands of the README: they bring the right Node along (elsewhere than on Linux, install it).'
  );
  process.exit(1);
}
