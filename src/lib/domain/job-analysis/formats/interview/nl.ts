/** The Dutch wording of the interview guide; English has the same shape. */
export const nl = {
  subtitle: 'Vragen naar vroeger gedrag, per competentie, met wat een sterk en een zwak antwoord laat zien',
  made: (date: string) => `Opgemaakt op ${date}`,
  about: {
    title: 'Opzet van het gesprek',
    text: [
      'Stel elke kandidaat dezelfde hoofdvragen, in dezelfde volgorde. Vraag naar één concrete gebeurtenis die de kandidaat zelf meemaakte, niet naar wat hij of zij zou doen.',
      'Vraag door volgens STAR: situatie, taak, actie, resultaat. Noteer wat de kandidaat zegt te hebben gedaan, en beoordeel pas na het gesprek.',
      'De voorbeelden komen uit incidenten van deze workshop. Ze tonen welk gedrag telt; een kandidaat hoeft niet hetzelfde te hebben meegemaakt.'
    ]
  },
  question: 'Hoofdvraag',
  ineffective: (label: string) =>
    `Vertel over een keer dat je ‘${label}’ tekortkwam. Wat gebeurde er, en wat deed je daarna anders?`,
  plain: (label: string) => `Vertel over een keer dat je ‘${label}’ nodig had. Wat deed je toen?`,
  second: 'Tegenvraag',
  star: {
    situation: 'Situatie',
    task: 'Taak',
    action: 'Actie',
    result: 'Resultaat'
  },
  probes: {
    situation: 'Waar en wanneer was dat? Wie was erbij? Wat ging eraan vooraf?',
    task: 'Wat werd er op dat moment van jou verwacht?',
    action: 'Wat deed en zei je precies, stap voor stap? Waarom koos je daarvoor?',
    result: 'Wat kwam ervan? Hoe weet je dat? Wat zou je nu anders doen?'
  },
  strong: 'Een sterk antwoord laat zien',
  weak: 'Een zwak antwoord laat zien',
  noStrong: 'er is nog geen effectief incident bij deze competentie.',
  noWeak: 'er is nog geen ineffectief incident bij deze competentie.',
  none: 'er zijn nog geen competenties op klasniveau met incidenten.'
};

export type InterviewWording = typeof nl;
