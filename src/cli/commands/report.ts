import { documentFormats, reportFormats, type ReportFormat } from '../../lib/domain/job-analysis/document.ts';
import { cliReportMessages } from '../../lib/i18n/cli-host.ts';
import { defineCommand } from '../command.ts';
import { mustGoToFile, openWorkshop, progressOf, withHost } from '../host.ts';
import { write } from '../output.ts';

export const command = defineCommand({
  name: 'report',
  reads: 'nothing',
  formats: reportFormats,
  options: {
    workshop: { kind: 'text', needed: true },
    template: { kind: 'choice', values: documentFormats, standard: documentFormats[0] }
  },
  messages: cliReportMessages,
  async run({ workshop: code, template }, io) {
    if (io.format === 'pdf' || io.format === 'docx') mustGoToFile(io);
    const { reportFile } = await import('../../lib/server/usecases/host.ts');
    const { body } = await withHost(io, async (app) => {
      const workshop = await openWorkshop(io, app, code);
      const progress = progressOf(io);
      try {
        return await reportFile(app, workshop, {
          template: template,
          format: io.format as ReportFormat,
          language: io.textLanguage ?? workshop.language
        });
      } finally {
        progress.done();
      }
    });
    await write(io, body);
  }
});
