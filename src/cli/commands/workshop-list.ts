import { cliWorkshopListMessages } from '../../lib/i18n/cli-host.ts';
import { defineCommand } from '../command.ts';
import { withHost } from '../host.ts';
import { print } from '../output.ts';

export const command = defineCommand({
  name: 'workshop list',
  reads: 'nothing',
  formats: ['json', 'csv'],
  options: {},
  messages: cliWorkshopListMessages,
  async run(_, io) {
    const { listWorkshops } = await import('../../lib/server/usecases/host.ts');
    const found = await withHost(io, listWorkshops);
    const workshops = found.map(({ joinCode, title, jobTitle, language, phase, createdAt }) => ({
      code: joinCode,
      title,
      job: jobTitle,
      language,
      phase,
      made: new Date(createdAt).toISOString()
    }));
    await print(io, {
      json: { workshops },
      csv: () => ({
        columns: ['code', 'title', 'job', 'language', 'phase', 'made'],
        rows: workshops.map((one) => [one.code, one.title, one.job, one.language, one.phase, one.made])
      })
    });
  }
});
