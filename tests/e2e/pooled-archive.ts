export const pooledTasks = ['Legt de leerstof uit', 'Beoordeelt examens', 'Boekt lokalen'] as const;
export const pooledCompetency = 'geduld met vragen';

const at = Date.UTC(2026, 8, 1, 9);
const behaviours = [
  'De professor tekende het schema opnieuw op het bord en liet een student het navertellen.',
  'De professor zuchtte, klapte zijn map dicht en zei dat de les voorbij was.',
  'De professor schreef bij elke fout op het examen wat er wel had moeten staan.',
  'De professor gaf alle examens terug zonder één opmerking.'
];

/** An archive of a class that has just pooled: one author, four incidents, three tasks and a competency. */
export function pooledArchive(title: string): string {
  const answers = (behaviour: string) => ({
    circumstances: 'Dinsdag in de aula, vlak voor de pauze, vroeg iemand iets over de vorige les.',
    behaviour,
    consequences: 'De student kon de oefening daarna zonder hulp afmaken.'
  });
  const category = (id: string, frame: 'task' | 'competency', label: string, position: number) => ({
    id,
    frame,
    label,
    definition: `Wat een professor doet: ${label.toLowerCase()}.`,
    include: '',
    exclude: '',
    competencyKind: null,
    anchor: null,
    position,
    pooledInto: null as string | null,
    placements: [] as { incident: string; position: number }[]
  });
  const placed = (incidents: string[]) => incidents.map((incident, position) => ({ incident, position }));
  const ofClass = [
    ...pooledTasks.map((label, i) => category(`c${i + 1}`, 'task', label, i)),
    category('c4', 'competency', pooledCompetency, 0)
  ];
  const ofGroup = [
    { ...category('c5', 'task', 'Uitleggen', 0), pooledInto: 'c1', placements: placed(['i1', 'i2']) },
    { ...category('c6', 'task', 'Examens', 1), pooledInto: 'c2', placements: placed(['i3', 'i4']) },
    {
      ...category('c7', 'competency', 'Geduld', 0),
      pooledInto: 'c4',
      placements: placed(['i1', 'i2', 'i3'])
    }
  ];
  const archive = {
    format: 'voorval-workshop',
    version: 1,
    workshop: {
      title,
      jobTitle: 'universiteitsprofessor',
      aim: 'Onderwijs geven en onderzoek doen.',
      language: 'nl',
      phase: 'pool',
      phaseEndsAt: null,
      settings: { quota: { effective: 2, ineffective: 2 }, boardSet: 'all', retranslate: false },
      createdAt: at
    },
    groups: [{ id: 'g1', number: 1 }],
    participants: [{ id: 'p1', name: 'Auteur', group: 'g1', joinedAt: at }],
    incidents: behaviours.map((behaviour, i) => ({
      id: `i${i + 1}`,
      author: 'p1',
      number: i + 1,
      polarity: i % 2 === 0 ? 'effective' : 'ineffective',
      status: 'submitted',
      exclusion: null,
      sentBack: false,
      working: answers(behaviour),
      revision: 1,
      createdAt: at,
      submittedAt: at,
      versions: [{ number: 1, at, ...answers(behaviour) }],
      reviews: []
    })),
    boards: [
      { id: 'b1', group: 'g1', incidents: ['i1', 'i2', 'i3', 'i4'], categories: ofGroup },
      { id: 'b2', group: null, incidents: [], categories: ofClass }
    ],
    log: []
  };
  return JSON.stringify(archive);
}
