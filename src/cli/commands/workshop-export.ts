import { dataFormats, type DataFormat } from '../../lib/domain/exports/files.ts';
import { cliWorkshopExportMessages } from '../../lib/i18n/cli-host.ts';
import { defineCommand } from '../command.ts';
import { mustGoToFile, openWorkshop, progressOf, withHost } from '../host.ts';
import { write } from '../output.ts';

const formats = ['json', ...dataFormats] as const;

export const command = defineCommand({
  name: 'workshop export',
  reads: 'nothing',
  formats,
  options: { workshop: { kind: 'text', needed: true }, names: { kind: 'flag' } },
  messages: cliWorkshopExportMessages,
  async run({ workshop: code, names }, io) {
    if (io.format === 'xlsx' || io.format === 'qdpx') mustGoToFile(io);
    const { workshopFile } = await import('../../lib/server/usecases/host.ts');
    const { body } = await withHost(io, async (app) => {
      const workshop = await openWorkshop(io, app, code);
      const language = io.textLanguage ?? workshop.language;
      const progress = progressOf(io);
      try {
        const format = io.format as DataFormat | 'json';
        return await workshopFile(app, workshop, format, { language, names }, progress.at);
      } finally {
        progress.done();
      }
    });
    await write(io, body);
  }
});
